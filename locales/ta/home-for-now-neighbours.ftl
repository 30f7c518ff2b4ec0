### Film 4, the cut for people who live near the accommodation centres. It tells them what home-for-now tells those who ask for
### asylum, and says “they”. Each scene is a question of the neighbours with its answer.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# The title, over the picture of a neighbour who comes to the house.
# status: needs-review
# source: 39f7d4a9
neighbours-title = அயலவர் கேட்கிறார்கள்
# Title of the file and of the printed page. The two names stay as they are, in the letters of your language.
# status: needs-review
# source: eb561503
neighbours-page = முட்செனியெகி, லியெப்னா: அயலவர் கேட்கிறார்கள்
# status: needs-review
# source: 37c81b5d
neighbours-who = இங்கு யார் வாழ்கிறார்கள்?
# status: needs-review
# source: daf596e9
neighbours-who-answer = புகலிடம் கேட்பவர்கள்
# Answered by home-together and home-occupied: 702 places, about 80 % in use on a day.
# status: needs-review
# source: 0ddeb0f0
neighbours-how-many = எத்தனை பேர்?
# status: needs-review
# source: 7f04327b
neighbours-pays = யார் பணம் தருகிறார்கள்?
# The Latvian state and funds of the European Union, together.
# status: needs-review
# source: 6c8fcab2
neighbours-pays-answer = அரசும் ஐரோப்பிய ஒன்றிய நிதியும்
# “They” are the people in the centres, also in the messages that follow.
# status: needs-review
# source: e6031ccd
neighbours-money = அவர்களுக்குப் பணம் கிடைக்கிறதா?
# Not everybody gets it, so “some”. No sum.
# status: needs-review
# source: 5bc827e2
neighbours-allowance = சிலருக்குச் சிறிய தினப்படி கிடைக்கிறது
# status: needs-review
# source: e40643cd
neighbours-cook = யார் சமைத்து, சுத்தம் செய்கிறார்கள்?
# People who live in the centre: the word that home-bread has. Then comes home-rules.
# status: needs-review
# source: 0029b19e
neighbours-cook-answer = குடியிருப்பவர், சேர்ந்து
# Answered by home-school.
# status: needs-review
# source: 8a468da8
neighbours-school = பள்ளிப் படிப்பு?
# May they live here only, or elsewhere, too?
# status: needs-review
# source: 66f6538d
neighbours-elsewhere = இங்கு மட்டுமா?
# At another address, as in home-elsewhere.
# status: needs-review
# source: b5bb4168
neighbours-elsewhere-answer = வேறு இடத்தில் வாழலாம்
# Goes on from neighbours-elsewhere-answer: the condition under which they may. “Reachable” as in which-reachable.
# status: needs-review
# source: d47c6eb0
neighbours-reachable = PMLP-உடன் தொடர்பில் இருக்க வேண்டும்
# Answered by neighbours-volleyball and home-bread.
# status: needs-review
# source: dfaa9447
neighbours-met = அயலவரைச் சந்தித்தார்களா?
# At an event in August 2024. Then comes home-bread.
# status: needs-review
# source: abf51338
neighbours-volleyball = ஆம், கைப்பந்து விளையாட்டில்
