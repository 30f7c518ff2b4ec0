### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
asking-title = Прохання про притулок
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Скажіть прикордоннику
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = У пункті перетину кордону
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = У транзитній зоні
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = У прикордонному відділенні в Латвії
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Скажіть або напишіть: «Я прошу притулок»
# Goes on from “Say or write”.
# status: needs-review
asking-language = Мовою, яку ви розумієте
# Stands over the registration.
# status: needs-review
asking-register = Ви відповідаєте на перші запитання
# status: needs-review
asking-fingers = Прикордонна охорона бере ваші відбитки пальців
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Ви здаєте свої документи
# status: needs-review
asking-get = Ви отримуєте документ
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Особистий документ шукача притулку
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Він підтверджує: ви можете залишатися на час процедури
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Іноді людину затримують
# status: needs-review
asking-complain = Ви можете поскаржитися до суду
# status: needs-review
asking-lawyer = Ви можете попросити юриста
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Районний (міський) суд
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Юрист
