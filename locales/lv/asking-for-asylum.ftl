### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
asking-title = Lūgt patvērumu
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Pasakiet robežsargam
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Robežšķērsošanas vietā
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Tranzīta zonā
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Robežsardzes iestādē Latvijā
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Sakiet vai rakstiet: „Es lūdzu patvērumu”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Valodā, kuru saprotat
# Stands over the registration.
# status: needs-review
asking-register = Jūs atbildat uz pirmajiem jautājumiem
# status: needs-review
asking-fingers = Robežsardze noņem jūsu pirkstu nospiedumus
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Jūs nododat savus dokumentus
# status: needs-review
asking-get = Jūs saņemat dokumentu
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Patvēruma meklētāja personas dokuments
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Tas apliecina: procedūras laikā drīkstat palikt
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Dažreiz personu aiztur
# status: needs-review
asking-complain = Jūs varat sūdzēties tiesā
# status: needs-review
asking-lawyer = Jūs varat lūgt juristu
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Rajona (pilsētas) tiesa
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Jurists
