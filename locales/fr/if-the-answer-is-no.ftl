### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
no-title = Si la réponse est « non »
# status: needs-review
no-read = Lisez la lettre avec un interprète
# status: needs-review
no-days = La lettre indique combien de jours vous avez
# Goes on from no-days.
# status: needs-review
no-count = Comptez-les
# status: needs-review
no-lawyer = Demandez un avocat le jour même
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Si vous ne pouvez pas payer, l’État paie
# status: needs-review
no-court = Un tribunal vérifie à nouveau
# status: needs-review
no-stay = Vous pouvez rester pendant que le tribunal décide
# What the court decides cannot be appealed further.
# status: needs-review
no-final = La décision du tribunal est définitive
# status: needs-review
no-leave = Si le tribunal dit non, vous devez quitter la Lettonie
# “Order” is the departure order.
# status: needs-review
no-order = L’ordre de départ dit jusqu’à quel jour vous pouvez partir de vous-même
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = L’OIM peut vous aider à rentrer chez vous
# Label of a badge.
# status: needs-review
no-iom-name = Organisation internationale pour les migrations (OIM)
# Labels of four small pictures.
# status: needs-review
no-advice = Conseils
# status: needs-review
no-ticket = Billet
# status: needs-review
no-money = Argent pour démarrer
# status: needs-review
no-lawyer-name = Avocat
