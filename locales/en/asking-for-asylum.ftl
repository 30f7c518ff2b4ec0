### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.

asking-title = Asking for asylum
# Above three pictures of places: only these three.
asking-who = Tell a border guard
# Label of a place, two short lines.
asking-place-crossing = At a border crossing point
# Label. The transit zone of an airport, before a person enters the country.
asking-place-transit = In a transit zone
# Label. For somebody who already is in Latvia.
asking-place-office = At a Border Guard office in Latvia
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
asking-say = Say or write: “I ask for asylum”
# Goes on from “Say or write”.
asking-language = In a language you understand
# Stands over the registration.
asking-register = You answer the first questions
asking-fingers = The Border Guard takes your fingerprints
# The first half of an exchange; the second is asking-get.
asking-give = You give your documents
asking-get = You get a document
# Its name, under “You get a document”: the law's own.
asking-get-name = The asylum seeker's personal document
# “It” is the personal document of the line before.
asking-stay = It shows: you may stay during the procedure
# Sensitive: exactly this, no more.
asking-detained = Sometimes a person is detained
asking-complain = You can complain to a court
asking-lawyer = You can ask for a lawyer
# Label under the court's badge. Not the court of the asylum appeal.
asking-court-name = District (city) court
# Label under the lawyer's badge.
asking-lawyer-name = Lawyer
