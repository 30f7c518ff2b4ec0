### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
asking-title = Дархости паноҳандагӣ
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Ба сарҳадбон гӯед
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Дар гузаргоҳи сарҳадӣ
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Дар минтақаи транзитӣ
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Дар Латвия: дар Сарҳадбонӣ
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Гӯед ё нависед: «Ман паноҳандагӣ мехоҳам»
# Goes on from “Say or write”.
# status: needs-review
asking-language = Бо забоне, ки мефаҳмед
# Stands over the registration.
# status: needs-review
asking-register = Шумо ба саволҳои аввал ҷавоб медиҳед
# status: needs-review
asking-fingers = Сарҳадбонӣ изи ангуштони шуморо мегирад
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Шумо ҳуҷҷатҳоятонро месупоред
# status: needs-review
asking-get = Шумо ҳуҷҷат мегиред
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Ҳуҷҷати шахсии паноҳҷӯянда
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Он нишон медиҳад: дар давоми раванд мондан мумкин аст
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Баъзан шахсро боздошт мекунанд
# status: needs-review
asking-complain = Шумо метавонед ба суд шикоят кунед
# status: needs-review
asking-lawyer = Шумо метавонед ҳуқуқшинос дархост кунед
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Суди ноҳиявӣ (шаҳрӣ)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Ҳуқуқшинос
