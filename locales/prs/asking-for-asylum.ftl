### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = درخواست پناهندگی
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = به گارد سرحدی بگویید
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = در گذرگاه سرحدی
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = در ساحهٔ ترانزیت
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = در دفتر گارد سرحدی در لتویا
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = بگویید یا بنویسید: «من پناهندگی می‌خواهم»
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = به زبانی که می‌فهمید
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = شما به سوال‌های اول جواب می‌دهید
# status: needs-review
# source: e4e194be
asking-fingers = گارد سرحدی نشان انگشت شما را می‌گیرد
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = شما اسناد خود را می‌دهید
# status: needs-review
# source: 3546a142
asking-get = شما یک سند می‌گیرید
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = سند شخصی پناهجو
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = نشان می‌دهد: در جریان طی مراحل می‌توانید بمانید
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = گاهی کسی توقیف می‌شود
# status: needs-review
# source: 0ce982a0
asking-complain = می‌توانید به محکمه شکایت کنید
# status: needs-review
# source: 560fdf09
asking-lawyer = می‌توانید وکیل مدافع بخواهید
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = محکمهٔ ولسوالی (شهر)
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = وکیل مدافع
