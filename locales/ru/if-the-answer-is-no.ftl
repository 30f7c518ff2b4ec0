### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
no-title = Если ответ — «нет»
# status: needs-review
no-read = Прочитайте письмо с переводчиком
# status: needs-review
no-days = В письме указано, сколько у вас дней
# Goes on from no-days.
# status: needs-review
no-count = Считайте их
# status: needs-review
no-lawyer = Попросите юриста в тот же день
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Не можете платить — платит государство
# status: needs-review
no-court = Суд проверяет решение ещё раз
# status: needs-review
no-stay = Вы можете остаться, пока суд решает
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Решение суда окончательное
# status: needs-review
no-leave = Если суд говорит «нет», вы должны покинуть Латвию
# “Order” is the departure order.
# status: needs-review
no-order = В распоряжении указано, до какого дня вы можете выехать сами
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = МОМ может помочь вам вернуться домой
# Label of a badge.
# status: needs-review
no-iom-name = Международная организация по миграции (МОМ)
# Labels of four small pictures.
# status: needs-review
no-advice = Совет
# status: needs-review
no-ticket = Билет
# status: needs-review
no-money = Деньги для начала
# status: needs-review
no-lawyer-name = Юрист
