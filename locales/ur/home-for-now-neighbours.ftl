### Film 4, the cut for people who live near the accommodation centres. It tells them what home-for-now tells those who ask for
### asylum, and says “they”. Each scene is a question of the neighbours with its answer.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# The title, over the picture of a neighbour who comes to the house.
# status: needs-review
# source: 39f7d4a9
neighbours-title = پڑوسی پوچھتے ہیں
# Title of the file and of the printed page. The two names stay as they are, in the letters of your language.
# status: needs-review
# source: eb561503
neighbours-page = موتسینیکی اور لیپنا: پڑوسی پوچھتے ہیں
# status: needs-review
# source: 37c81b5d
neighbours-who = یہاں کون رہتا ہے؟
# status: needs-review
# source: daf596e9
neighbours-who-answer = پناہ مانگنے والے
# Answered by home-together and home-occupied: 702 places, about 80 % in use on a day.
# status: needs-review
# source: 0ddeb0f0
neighbours-how-many = کتنے لوگ؟
# status: needs-review
# source: 7f04327b
neighbours-pays = پیسے کون دیتا ہے؟
# The Latvian state and funds of the European Union, together.
# status: needs-review
# source: 6c8fcab2
neighbours-pays-answer = ریاست اور یورپی یونین کا فنڈ
# “They” are the people in the centres, also in the messages that follow.
# status: needs-review
# source: e6031ccd
neighbours-money = پیسے ملتے ہیں؟
# Not everybody gets it, so “some”. No sum.
# status: needs-review
# source: 5bc827e2
neighbours-allowance = کچھ کو تھوڑا روزانہ الاؤنس ملتا ہے
# status: needs-review
# source: e40643cd
neighbours-cook = پکانا اور صفائی کس کا کام؟
# People who live in the centre: the word that home-bread has. Then comes home-rules.
# status: needs-review
# source: 0029b19e
neighbours-cook-answer = رہائشی، مل کر
# Answered by home-school.
# status: needs-review
# source: 8a468da8
neighbours-school = اور اسکول؟
# May they live here only, or elsewhere, too?
# status: needs-review
# source: 66f6538d
neighbours-elsewhere = صرف یہیں؟
# At another address, as in home-elsewhere.
# status: needs-review
# source: b5bb4168
neighbours-elsewhere-answer = وہ کہیں اور رہ سکتے ہیں
# Goes on from neighbours-elsewhere-answer: the condition under which they may. “Reachable” as in which-reachable.
# status: needs-review
# source: d47c6eb0
neighbours-reachable = PMLP سے رابطے میں رہنا ہوگا
# Answered by neighbours-volleyball and home-bread.
# status: needs-review
# source: dfaa9447
neighbours-met = پڑوسیوں سے ملے ہیں؟
# At an event in August 2024. Then comes home-bread.
# status: needs-review
# source: abf51338
neighbours-volleyball = ہاں، والی بال میں
