### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
asking-title = درخواست پناهندگی
# Above three pictures of places: only these three.
# status: needs-review
asking-who = به گارد سرحدی بگویید
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = در گذرگاه سرحدی
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = در ساحهٔ ترانزیت
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = در دفتر گارد سرحدی در لتویا
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = بگویید یا بنویسید: «من پناهندگی می‌خواهم»
# Goes on from “Say or write”.
# status: needs-review
asking-language = به زبانی که می‌فهمید
# Stands over the registration.
# status: needs-review
asking-register = شما به سوال‌های اول جواب می‌دهید
# status: needs-review
asking-fingers = گارد سرحدی نشان انگشت شما را می‌گیرد
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = شما اسناد خود را می‌دهید
# status: needs-review
asking-get = شما یک سند می‌گیرید
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = سند شخصی پناهجو
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = نشان می‌دهد: در جریان طی مراحل می‌توانید بمانید
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = گاهی کسی توقیف می‌شود
# status: needs-review
asking-complain = می‌توانید به محکمه شکایت کنید
# status: needs-review
asking-lawyer = می‌توانید وکیل مدافع بخواهید
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = محکمهٔ ولسوالی (شهر)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = وکیل مدافع
