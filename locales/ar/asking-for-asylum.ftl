### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
asking-title = طلب اللجوء
# Above three pictures of places: only these three.
# status: needs-review
asking-who = أخبر حرس الحدود
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = عند معبر حدودي
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = في منطقة الترانزيت
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = في مقر لحرس الحدود في لاتفيا
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = قل أو اكتب: «أطلب اللجوء»
# Goes on from “Say or write”.
# status: needs-review
asking-language = بلغة تفهمها
# Stands over the registration.
# status: needs-review
asking-register = أنت تجيب عن الأسئلة الأولى
# status: needs-review
asking-fingers = حرس الحدود يأخذ بصمات أصابعك
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = أنت تسلّم وثائقك
# status: needs-review
asking-get = أنت تستلم وثيقة
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = الوثيقة الشخصية لطالب اللجوء
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = تبيّن الوثيقة: يمكنك البقاء خلال الإجراءات
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = أحيانًا يُحتجز شخص
# status: needs-review
asking-complain = يمكنك أن تشتكي إلى محكمة
# status: needs-review
asking-lawyer = يمكنك أن تطلب محاميًا
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = المحكمة المحلية (المدينة)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = محامٍ
