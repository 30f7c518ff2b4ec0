### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = Pedir asilo
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = Dígaselo a un guardia de fronteras
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = En un paso fronterizo
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = En una zona de tránsito
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = En una oficina de la Guardia en Letonia
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = Diga o escriba: «Pido asilo»
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = En un idioma que usted entienda
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = Usted responde a las primeras preguntas
# status: needs-review
# source: e4e194be
asking-fingers = La Guardia de Fronteras toma sus huellas dactilares
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = Usted entrega sus documentos
# status: needs-review
# source: 3546a142
asking-get = Usted recibe un documento
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = Documento personal del solicitante de asilo
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = Indica que usted puede quedarse durante el procedimiento
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = A veces una persona queda detenida
# status: needs-review
# source: 0ce982a0
asking-complain = Usted puede reclamar ante un tribunal
# status: needs-review
# source: 560fdf09
asking-lawyer = Usted puede pedir un abogado
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = Tribunal de distrito (de ciudad)
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = Abogado
