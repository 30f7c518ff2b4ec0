### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = پناہ مانگنا
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = سرحدی گارڈ کو بتائیں
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = سرحدی گزرگاہ پر
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = ٹرانزٹ زون میں
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = لٹویا میں سرحدی گارڈ کے دفتر میں
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = کہیں یا لکھیں: ”مجھے پناہ چاہیے“
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = ایسی زبان میں جو آپ سمجھتے ہیں
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = آپ پہلے سوالوں کے جواب دیتے ہیں
# status: needs-review
# source: e4e194be
asking-fingers = سرحدی گارڈ آپ کے فنگر پرنٹ لیتا ہے
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = آپ اپنی دستاویزات دیتے ہیں
# status: needs-review
# source: 3546a142
asking-get = آپ کو ایک دستاویز ملتی ہے
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = پناہ کے متلاشی کی ذاتی دستاویز
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = یہ بتاتی ہے: کارروائی کے دوران آپ رہ سکتے ہیں
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = کبھی کبھی حراست میں لیا جاتا ہے
# status: needs-review
# source: 0ce982a0
asking-complain = آپ عدالت میں شکایت کر سکتے ہیں
# status: needs-review
# source: 560fdf09
asking-lawyer = آپ وکیل مانگ سکتے ہیں
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = ضلعی (شہری) عدالت
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = وکیل
