### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = طلب اللجوء
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = أخبر حرس الحدود
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = عند معبر حدودي
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = في منطقة الترانزيت
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = في مقر لحرس الحدود في لاتفيا
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = قل أو اكتب: «أطلب اللجوء»
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = بلغة تفهمها
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = أنت تجيب عن الأسئلة الأولى
# status: needs-review
# source: e4e194be
asking-fingers = حرس الحدود يأخذ بصمات أصابعك
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = أنت تسلّم وثائقك
# status: needs-review
# source: 3546a142
asking-get = أنت تستلم وثيقة
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = الوثيقة الشخصية لطالب اللجوء
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = تبيّن الوثيقة: يمكنك البقاء خلال الإجراءات
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = أحيانًا يُحتجز شخص
# status: needs-review
# source: 0ce982a0
asking-complain = يمكنك أن تشتكي إلى محكمة
# status: needs-review
# source: 560fdf09
asking-lawyer = يمكنك أن تطلب محاميًا
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = المحكمة المحلية (المدينة)
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = محامٍ
