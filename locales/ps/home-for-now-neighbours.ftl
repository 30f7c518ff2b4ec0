### Film 4, the cut for people who live near the accommodation centres. It tells them what home-for-now tells those who ask for
### asylum, and says “they”. Each scene is a question of the neighbours with its answer.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# The title, over the picture of a neighbour who comes to the house.
# status: needs-review
# source: 39f7d4a9
neighbours-title = ګاونډیان پوښتي
# Title of the file and of the printed page. The two names stay as they are, in the letters of your language.
# status: needs-review
# source: eb561503
neighbours-page = موڅېنیکي او لیپنا: ګاونډیان پوښتي
# status: needs-review
# source: 37c81b5d
neighbours-who = دلته څوک اوسېږي؟
# status: needs-review
# source: daf596e9
neighbours-who-answer = پناه غوښتونکي
# Answered by home-together and home-occupied: 702 places, about 80 % in use on a day.
# status: needs-review
# source: 0ddeb0f0
neighbours-how-many = څو کسان؟
# status: needs-review
# source: 7f04327b
neighbours-pays = پیسې څوک ورکوي؟
# The Latvian state and funds of the European Union, together.
# status: needs-review
# source: 6c8fcab2
neighbours-pays-answer = دولت او د اروپايي اتحادیې پیسې
# “They” are the people in the centres, also in the messages that follow.
# status: needs-review
# source: e6031ccd
neighbours-money = پیسې ترلاسه کوي؟
# Not everybody gets it, so “some”. No sum.
# status: needs-review
# source: 5bc827e2
neighbours-allowance = ځینې لږې ورځنۍ پیسې ترلاسه کوي
# status: needs-review
# source: e40643cd
neighbours-cook = پخلی او پاکي څوک کوي؟
# People who live in the centre: the word that home-bread has. Then comes home-rules.
# status: needs-review
# source: 0029b19e
neighbours-cook-answer = اوسېدونکي، یوځای
# Answered by home-school.
# status: needs-review
# source: 8a468da8
neighbours-school = او ښوونځی؟
# May they live here only, or elsewhere, too?
# status: needs-review
# source: 66f6538d
neighbours-elsewhere = یوازې دلته؟
# At another address, as in home-elsewhere.
# status: needs-review
# source: b5bb4168
neighbours-elsewhere-answer = دوی بل ځای اوسېدلی شي
# Goes on from neighbours-elsewhere-answer: the condition under which they may. “Reachable” as in which-reachable.
# status: needs-review
# source: d47c6eb0
neighbours-reachable = باید د PMLP د لاسرسي وړ وي
# Answered by neighbours-volleyball and home-bread.
# status: needs-review
# source: dfaa9447
neighbours-met = ګاونډیان یې لیدلي؟
# At an event in August 2024. Then comes home-bread.
# status: needs-review
# source: abf51338
neighbours-volleyball = هو، په والیبال کې
