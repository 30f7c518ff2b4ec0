### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = Demander l’asile
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = Dites-le à un garde-frontière
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = À un poste-frontière
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = Dans une zone de transit
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = En Lettonie : bureau des garde-frontières
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = Dites ou écrivez : « Je demande l’asile »
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = Dans une langue que vous comprenez
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = Vous répondez aux premières questions
# status: needs-review
# source: e4e194be
asking-fingers = Les garde-frontières prennent vos empreintes digitales
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = Vous remettez vos documents
# status: needs-review
# source: 3546a142
asking-get = Vous recevez un document
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = Document personnel du demandeur d’asile
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = Il indique : vous pouvez rester pendant la procédure
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = Parfois, une personne est placée en rétention
# status: needs-review
# source: 0ce982a0
asking-complain = Vous pouvez contester devant un tribunal
# status: needs-review
# source: 560fdf09
asking-lawyer = Vous pouvez demander un avocat
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = Tribunal de district (de ville)
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = Avocat
