### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Si la respuesta es «no»
# status: needs-review
# source: cc578965
no-read = Lea la carta con un intérprete
# status: needs-review
# source: 75f4a008
no-days = Su carta dice cuántos días tiene usted
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Cuéntelos
# status: needs-review
# source: 313c93ee
no-lawyer = Pida un abogado el mismo día
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Si usted no puede pagar, paga el Estado
# status: needs-review
# source: a25df0e2
no-court = Un tribunal revisa el caso
# status: needs-review
# source: 2aa739c1
no-stay = Puede quedarse mientras el tribunal decide
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = La decisión del tribunal es definitiva
# status: needs-review
# source: 377d4606
no-leave = Si el tribunal dice no, usted debe salir de Letonia
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Su orden dice hasta qué día puede irse por su cuenta
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = La OIM puede ayudarle a volver a casa
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Organización Internacional para las Migraciones (OIM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Consejos
# status: needs-review
# source: 704f8af2
no-ticket = Billete
# status: needs-review
# source: 262e6f14
no-money = Dinero inicial
# status: needs-review
# source: 76201cc1
no-lawyer-name = Abogado
