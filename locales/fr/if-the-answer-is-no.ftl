### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Si la réponse est « non »
# status: needs-review
# source: cc578965
no-read = Lisez la lettre avec un interprète
# status: needs-review
# source: 75f4a008
no-days = La lettre indique combien de jours vous avez
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Comptez-les
# status: needs-review
# source: 313c93ee
no-lawyer = Demandez un avocat le jour même
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Si vous ne pouvez pas payer, l’État paie
# status: needs-review
# source: a25df0e2
no-court = Un tribunal vérifie à nouveau
# status: needs-review
# source: 2aa739c1
no-stay = Vous pouvez rester pendant que le tribunal décide
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = La décision du tribunal est définitive
# status: needs-review
# source: 377d4606
no-leave = Si le tribunal dit non, vous devez quitter la Lettonie
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = L’ordre de départ dit jusqu’à quel jour vous pouvez partir de vous-même
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = L’OIM peut vous aider à rentrer chez vous
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Organisation internationale pour les migrations (OIM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Conseils
# status: needs-review
# source: 704f8af2
no-ticket = Billet
# status: needs-review
# source: 262e6f14
no-money = Argent pour démarrer
# status: needs-review
# source: 76201cc1
no-lawyer-name = Avocat
