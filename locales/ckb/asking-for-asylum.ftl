### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
asking-title = داواکردنی پەنابەری
# Above three pictures of places: only these three.
# status: needs-review
asking-who = بە پاسەوانی سنوور بڵێن
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = خاڵی پەڕینەوەی سنوور
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = ناوچەی ترانزیت
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = نووسینگەی پاسەوانی سنوور لە لاتڤیا
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = بڵێن یان بنووسن: «داوای پەنابەری دەکەم»
# Goes on from “Say or write”.
# status: needs-review
asking-language = بە زمانێک کە لێی تێدەگەن
# Stands over the registration.
# status: needs-review
asking-register = وەڵامی یەکەم پرسیارەکان دەدەنەوە
# status: needs-review
asking-fingers = پاسەوانی سنوور پەنجەمۆرتان وەردەگرێت
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = بەڵگەنامەکانتان دەدەن
# status: needs-review
asking-get = بەڵگەنامەیەک وەردەگرن
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = بەڵگەنامەی کەسیی پەناخواز
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = ئەوە پیشان دەدات: لە ماوەی پرۆسەکەدا دەتوانن بمێننەوە
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = هەندێک جار کەسێک دەستبەسەر دەکرێت
# status: needs-review
asking-complain = دەتوانن لە دادگا سکاڵا بکەن
# status: needs-review
asking-lawyer = دەتوانن داوای پارێزەر بکەن
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = دادگای ناوچە (شار)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = پارێزەر
