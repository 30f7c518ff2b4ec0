### Film 4, the cut for people who live near the accommodation centres. It tells them what home-for-now tells those who ask for
### asylum, and says “they”. Each scene is a question of the neighbours with its answer.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# The title, over the picture of a neighbour who comes to the house.
# status: needs-review
# source: 39f7d4a9
neighbours-title = প্রতিবেশীরা জানতে চান
# Title of the file and of the printed page. The two names stay as they are, in the letters of your language.
# status: needs-review
# source: eb561503
neighbours-page = মুৎসেনিয়েকি ও লিয়েপনা: প্রতিবেশীরা জানতে চান
# status: needs-review
# source: 37c81b5d
neighbours-who = এখানে কারা থাকেন?
# status: needs-review
# source: daf596e9
neighbours-who-answer = যাঁরা আশ্রয় চান
# Answered by home-together and home-occupied: 702 places, about 80 % in use on a day.
# status: needs-review
# source: 0ddeb0f0
neighbours-how-many = কতজন মানুষ?
# status: needs-review
# source: 7f04327b
neighbours-pays = টাকা কে দেয়?
# The Latvian state and funds of the European Union, together.
# status: needs-review
# source: 6c8fcab2
neighbours-pays-answer = রাষ্ট্র ও ইইউর অর্থ
# “They” are the people in the centres, also in the messages that follow.
# status: needs-review
# source: e6031ccd
neighbours-money = তাঁরা কি টাকা পান?
# Not everybody gets it, so “some”. No sum.
# status: needs-review
# source: 5bc827e2
neighbours-allowance = কেউ কেউ অল্প দৈনিক ভাতা পান
# status: needs-review
# source: e40643cd
neighbours-cook = রান্না ও পরিষ্কার কে করেন?
# People who live in the centre: the word that home-bread has. Then comes home-rules.
# status: needs-review
# source: 0029b19e
neighbours-cook-answer = বাসিন্দারা, একসঙ্গে
# Answered by home-school.
# status: needs-review
# source: 8a468da8
neighbours-school = আর স্কুল?
# May they live here only, or elsewhere, too?
# status: needs-review
# source: 66f6538d
neighbours-elsewhere = শুধু এখানেই?
# At another address, as in home-elsewhere.
# status: needs-review
# source: b5bb4168
neighbours-elsewhere-answer = তাঁরা অন্য জায়গায় থাকতে পারেন
# Goes on from neighbours-elsewhere-answer: the condition under which they may. “Reachable” as in which-reachable.
# status: needs-review
# source: d47c6eb0
neighbours-reachable = তাঁদের PMLP-এর সঙ্গে যোগাযোগে থাকতে হবে
# Answered by neighbours-volleyball and home-bread.
# status: needs-review
# source: dfaa9447
neighbours-met = প্রতিবেশীদের সঙ্গে কি দেখা হয়েছে?
# At an event in August 2024. Then comes home-bread.
# status: needs-review
# source: abf51338
neighbours-volleyball = হ্যাঁ, ভলিবল খেলায়
