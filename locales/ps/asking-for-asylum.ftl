### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = پناه غوښتل
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = سرحدي ګارد ته ووایاست
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = د سرحد د تېرېدو په ځای کې
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = په ټرانزیټ سیمه کې
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = په لاتویا کې د سرحدي ګارد په دفتر کې
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = ووایاست یا ولیکئ: «زه پناه غواړم»
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = په هغه ژبه چې پرې پوهېږئ
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = تاسو لومړنیو پوښتنو ته ځواب ورکوئ
# status: needs-review
# source: e4e194be
asking-fingers = سرحدي ګارد ستاسو د ګوتو نښې اخلي
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = تاسو خپل اسناد ورکوئ
# status: needs-review
# source: 3546a142
asking-get = تاسو یو سند ترلاسه کوئ
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = د پناه غوښتونکي شخصي سند
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = سند ښيي: د پروسې پر مهال پاتې کېدلی شئ
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = کله ناکله یو کس توقیف کېږي
# status: needs-review
# source: 0ce982a0
asking-complain = تاسو محکمې ته شکایت کولی شئ
# status: needs-review
# source: 560fdf09
asking-lawyer = تاسو مدافع وکیل غوښتلی شئ
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = د ولسوالۍ (ښار) محکمه
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = مدافع وکیل
