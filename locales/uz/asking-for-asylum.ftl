### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
asking-title = Boshpana soʻrash
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Chegara qoʻriqchisiga ayting
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Chegara oʻtkazish punktida
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Tranzit zonasida
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Latviyada chegara idorasida
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Ayting yoki yozing: “Men boshpana soʻrayman”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Oʻzingiz tushunadigan tilda
# Stands over the registration.
# status: needs-review
asking-register = Siz birinchi savollarga javob berasiz
# status: needs-review
asking-fingers = Chegara qoʻriqchilari barmoq izlaringizni oladi
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Siz hujjatlaringizni topshirasiz
# status: needs-review
asking-get = Siz hujjat olasiz
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Boshpana soʻrovchining shaxsiy hujjati
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = U shuni koʻrsatadi: jarayon davomida qolishingiz mumkin
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Baʼzan odam ushlab turiladi
# status: needs-review
asking-complain = Siz sudga shikoyat qila olasiz
# status: needs-review
asking-lawyer = Siz yurist soʻray olasiz
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Tuman (shahar) sudi
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Yurist
