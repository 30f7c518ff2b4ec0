### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
asking-title = Просьба об убежище
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Скажите пограничнику
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = На пограничном переходе
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = В транзитной зоне
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = В погранохране в Латвии
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Скажите или напишите: «Я прошу убежище»
# Goes on from “Say or write”.
# status: needs-review
asking-language = На языке, который вы понимаете
# Stands over the registration.
# status: needs-review
asking-register = Вы отвечаете на первые вопросы
# status: needs-review
asking-fingers = Пограничная охрана берёт ваши отпечатки пальцев
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Вы сдаёте свои документы
# status: needs-review
asking-get = Вы получаете документ
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Личный документ соискателя убежища
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Он подтверждает: вы можете остаться на время процедуры
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Иногда человека задерживают
# status: needs-review
asking-complain = Вы можете пожаловаться в суд
# status: needs-review
asking-lawyer = Вы можете попросить юриста
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Районный (городской) суд
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Юрист
