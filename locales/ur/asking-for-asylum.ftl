### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
asking-title = پناہ مانگنا
# Above three pictures of places: only these three.
# status: needs-review
asking-who = سرحدی گارڈ کو بتائیں
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = سرحدی گزرگاہ پر
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = ٹرانزٹ زون میں
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = لٹویا میں سرحدی گارڈ کے دفتر میں
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = کہیں یا لکھیں: ”مجھے پناہ چاہیے“
# Goes on from “Say or write”.
# status: needs-review
asking-language = ایسی زبان میں جو آپ سمجھتے ہیں
# Stands over the registration.
# status: needs-review
asking-register = آپ پہلے سوالوں کے جواب دیتے ہیں
# status: needs-review
asking-fingers = سرحدی گارڈ آپ کے فنگر پرنٹ لیتا ہے
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = آپ اپنی دستاویزات دیتے ہیں
# status: needs-review
asking-get = آپ کو ایک دستاویز ملتی ہے
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = پناہ کے متلاشی کی ذاتی دستاویز
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = یہ بتاتی ہے: کارروائی کے دوران آپ رہ سکتے ہیں
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = کبھی کبھی حراست میں لیا جاتا ہے
# status: needs-review
asking-complain = آپ عدالت میں شکایت کر سکتے ہیں
# status: needs-review
asking-lawyer = آپ وکیل مانگ سکتے ہیں
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = ضلعی (شہری) عدالت
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = وکیل
