### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = Lūgt patvērumu
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = Pasakiet robežsargam
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = Robežšķērsošanas vietā
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = Tranzīta zonā
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = Robežsardzes iestādē Latvijā
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = Sakiet vai rakstiet: „Es lūdzu patvērumu”
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = Valodā, kuru saprotat
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = Jūs atbildat uz pirmajiem jautājumiem
# status: needs-review
# source: e4e194be
asking-fingers = Robežsardze noņem jūsu pirkstu nospiedumus
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = Jūs nododat savus dokumentus
# status: needs-review
# source: 3546a142
asking-get = Jūs saņemat dokumentu
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = Patvēruma meklētāja personas dokuments
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = Tas apliecina: procedūras laikā drīkstat palikt
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = Dažreiz personu aiztur
# status: needs-review
# source: 0ce982a0
asking-complain = Jūs varat sūdzēties tiesā
# status: needs-review
# source: 560fdf09
asking-lawyer = Jūs varat lūgt juristu
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = Rajona (pilsētas) tiesa
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = Jurists
