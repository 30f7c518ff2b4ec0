### Film 4, the cut for people who live near the accommodation centres. It tells them what home-for-now tells those who ask for
### asylum, and says “they”. Each scene is a question of the neighbours with its answer.

# The title, over the picture of a neighbour who comes to the house.
neighbours-title = Neighbours ask
# Title of the file and of the printed page. The two names stay as they are, in the letters of your language.
neighbours-page = Mucenieki and Liepna: neighbours ask
neighbours-who = Who lives here?
neighbours-who-answer = People who ask for asylum
# Answered by home-together and home-occupied: 702 places, about 80 % in use on a day.
neighbours-how-many = How many people?
neighbours-pays = Who pays?
# The Latvian state and funds of the European Union, together.
neighbours-pays-answer = The state and EU funds
# “They” are the people in the centres, also in the messages that follow.
neighbours-money = Do they get money?
# Not everybody gets it, so “some”. No sum.
neighbours-allowance = Some get a small daily allowance
neighbours-cook = Who cooks and cleans?
# People who live in the centre: the word that home-bread has. Then comes home-rules.
neighbours-cook-answer = The residents, together
# Answered by home-school.
neighbours-school = And school?
# May they live here only, or elsewhere, too?
neighbours-elsewhere = Only here?
# At another address, as in home-elsewhere.
neighbours-elsewhere-answer = They may live elsewhere
# Goes on from neighbours-elsewhere-answer: the condition under which they may. “Reachable” as in which-reachable.
neighbours-reachable = They must stay reachable for OCMA
# Answered by neighbours-volleyball and home-bread.
neighbours-met = Have they met neighbours?
# At an event in August 2024. Then comes home-bread.
neighbours-volleyball = Yes, at volleyball
