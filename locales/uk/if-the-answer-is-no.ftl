### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Якщо відповідь — «ні»
# status: needs-review
# source: cc578965
no-read = Прочитайте лист із перекладачем
# status: needs-review
# source: 75f4a008
no-days = У листі вказано, скільки у вас днів
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Рахуйте їх
# status: needs-review
# source: 313c93ee
no-lawyer = Попросіть юриста того ж дня
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Якщо ви не можете платити, платить держава
# status: needs-review
# source: a25df0e2
no-court = Суд перевіряє рішення ще раз
# status: needs-review
# source: 2aa739c1
no-stay = Ви можете залишатися, поки суд вирішує
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Рішення суду остаточне
# status: needs-review
# source: 377d4606
no-leave = Якщо суд каже «ні», ви мусите покинути Латвію
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = У розпорядженні вказано, до якого дня ви можете виїхати самі
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = МОМ може допомогти вам повернутися додому
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Міжнародна організація з міграції (МОМ)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Порада
# status: needs-review
# source: 704f8af2
no-ticket = Квиток
# status: needs-review
# source: 262e6f14
no-money = Гроші для початку
# status: needs-review
# source: 76201cc1
no-lawyer-name = Юрист
