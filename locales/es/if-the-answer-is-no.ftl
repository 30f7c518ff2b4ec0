### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
no-title = Si la respuesta es «no»
# status: needs-review
no-read = Lea la carta con un intérprete
# status: needs-review
no-days = Su carta dice cuántos días tiene usted
# Goes on from no-days.
# status: needs-review
no-count = Cuéntelos
# status: needs-review
no-lawyer = Pida un abogado el mismo día
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Si usted no puede pagar, paga el Estado
# status: needs-review
no-court = Un tribunal revisa el caso
# status: needs-review
no-stay = Puede quedarse mientras el tribunal decide
# What the court decides cannot be appealed further.
# status: needs-review
no-final = La decisión del tribunal es definitiva
# status: needs-review
no-leave = Si el tribunal dice no, usted debe salir de Letonia
# “Order” is the departure order.
# status: needs-review
no-order = Su orden dice hasta qué día puede irse por su cuenta
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = La OIM puede ayudarle a volver a casa
# Label of a badge.
# status: needs-review
no-iom-name = Organización Internacional para las Migraciones (OIM)
# Labels of four small pictures.
# status: needs-review
no-advice = Consejos
# status: needs-review
no-ticket = Billete
# status: needs-review
no-money = Dinero inicial
# status: needs-review
no-lawyer-name = Abogado
