### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
no-title = Якщо відповідь — «ні»
# status: needs-review
no-read = Прочитайте лист із перекладачем
# status: needs-review
no-days = У листі вказано, скільки у вас днів
# Goes on from no-days.
# status: needs-review
no-count = Рахуйте їх
# status: needs-review
no-lawyer = Попросіть юриста того ж дня
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Якщо ви не можете платити, платить держава
# status: needs-review
no-court = Суд перевіряє рішення ще раз
# status: needs-review
no-stay = Ви можете залишатися, поки суд вирішує
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Рішення суду остаточне
# status: needs-review
no-leave = Якщо суд каже «ні», ви мусите покинути Латвію
# “Order” is the departure order.
# status: needs-review
no-order = У розпорядженні вказано, до якого дня ви можете виїхати самі
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = МОМ може допомогти вам повернутися додому
# Label of a badge.
# status: needs-review
no-iom-name = Міжнародна організація з міграції (МОМ)
# Labels of four small pictures.
# status: needs-review
no-advice = Порада
# status: needs-review
no-ticket = Квиток
# status: needs-review
no-money = Гроші для початку
# status: needs-review
no-lawyer-name = Юрист
