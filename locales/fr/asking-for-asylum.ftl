### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
asking-title = Demander l’asile
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Dites-le à un garde-frontière
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = À un poste-frontière
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Dans une zone de transit
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = En Lettonie : bureau des garde-frontières
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Dites ou écrivez : « Je demande l’asile »
# Goes on from “Say or write”.
# status: needs-review
asking-language = Dans une langue que vous comprenez
# Stands over the registration.
# status: needs-review
asking-register = Vous répondez aux premières questions
# status: needs-review
asking-fingers = Les garde-frontières prennent vos empreintes digitales
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Vous remettez vos documents
# status: needs-review
asking-get = Vous recevez un document
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Document personnel du demandeur d’asile
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Il indique : vous pouvez rester pendant la procédure
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Parfois, une personne est placée en rétention
# status: needs-review
asking-complain = Vous pouvez contester devant un tribunal
# status: needs-review
asking-lawyer = Vous pouvez demander un avocat
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Tribunal de district (de ville)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Avocat
