### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
asking-title = Daxwaza penaberiyê
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Ji parêzvanekî sînor re bibêjin
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Li xala derbasbûna sînor
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Li herêma transîtê
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Li ofîsa Parêzvanên Sînor li Letonyayê
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Bibêjin an binivîsin: “Ez penaberiyê dixwazim”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Bi zimanekî ku hûn jê fêm dikin
# Stands over the registration.
# status: needs-review
asking-register = Hûn bersiva pirsên pêşîn didin
# status: needs-review
asking-fingers = Parêzvanên Sînor şopa tiliyên we digirin
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Hûn belgeyên xwe didin
# status: needs-review
asking-get = Hûn belgeyekê distînin
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Belgeya kesane ya penaxwazan
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Ew nîşan dide: di dema pêvajoyê de hûn dikarin bimînin
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Carinan kesek tê binçavkirin
# status: needs-review
asking-complain = Hûn dikarin li dadgehê gilî bikin
# status: needs-review
asking-lawyer = Hûn dikarin parêzer bixwazin
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Dadgeha navçeyê (bajêr)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Parêzer
