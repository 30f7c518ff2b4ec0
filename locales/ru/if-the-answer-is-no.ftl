### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Если ответ — «нет»
# status: needs-review
# source: cc578965
no-read = Прочитайте письмо с переводчиком
# status: needs-review
# source: 75f4a008
no-days = В письме указано, сколько у вас дней
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Считайте их
# status: needs-review
# source: 313c93ee
no-lawyer = Попросите юриста в тот же день
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Не можете платить — платит государство
# status: needs-review
# source: a25df0e2
no-court = Суд проверяет решение ещё раз
# status: needs-review
# source: 2aa739c1
no-stay = Вы можете остаться, пока суд решает
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Решение суда окончательное
# status: needs-review
# source: 377d4606
no-leave = Если суд говорит «нет», вы должны покинуть Латвию
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = В распоряжении указано, до какого дня вы можете выехать сами
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = МОМ может помочь вам вернуться домой
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Международная организация по миграции (МОМ)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Совет
# status: needs-review
# source: 704f8af2
no-ticket = Билет
# status: needs-review
# source: 262e6f14
no-money = Деньги для начала
# status: needs-review
# source: 76201cc1
no-lawyer-name = Юрист
