### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
asking-title = Pedir asilo
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Dígaselo a un guardia de fronteras
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = En un paso fronterizo
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = En una zona de tránsito
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = En una oficina de la Guardia en Letonia
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Diga o escriba: «Pido asilo»
# Goes on from “Say or write”.
# status: needs-review
asking-language = En un idioma que usted entienda
# Stands over the registration.
# status: needs-review
asking-register = Usted responde a las primeras preguntas
# status: needs-review
asking-fingers = La Guardia de Fronteras toma sus huellas dactilares
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Usted entrega sus documentos
# status: needs-review
asking-get = Usted recibe un documento
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Documento personal del solicitante de asilo
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Indica que usted puede quedarse durante el procedimiento
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = A veces una persona queda detenida
# status: needs-review
asking-complain = Usted puede reclamar ante un tribunal
# status: needs-review
asking-lawyer = Usted puede pedir un abogado
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Tribunal de distrito (de ciudad)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Abogado
