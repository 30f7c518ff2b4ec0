### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
asking-title = আশ্রয় চাওয়া
# Above three pictures of places: only these three.
# status: needs-review
asking-who = সীমান্তরক্ষীকে বলুন
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = সীমান্ত চেকপোস্টে
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = ট্রানজিট এলাকায়
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = লাটভিয়ায় সীমান্তরক্ষী বাহিনীর দপ্তরে
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = বলুন বা লিখুন: “আমি আশ্রয় চাই”
# Goes on from “Say or write”.
# status: needs-review
asking-language = আপনি বোঝেন এমন ভাষায়
# Stands over the registration.
# status: needs-review
asking-register = আপনি প্রথম প্রশ্নগুলোর উত্তর দেন
# status: needs-review
asking-fingers = সীমান্তরক্ষী বাহিনী আপনার আঙুলের ছাপ নেয়
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = আপনি নিজের নথি জমা দেন
# status: needs-review
asking-get = আপনি একটি নথি পান
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = আশ্রয়প্রার্থীর ব্যক্তিগত নথি
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = এটি জানায়: প্রক্রিয়ার সময় আপনি থাকতে পারেন
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = কখনো কখনো কাউকে আটক করা হয়
# status: needs-review
asking-complain = আপনি আদালতে অভিযোগ করতে পারেন
# status: needs-review
asking-lawyer = আপনি আইনজীবী চাইতে পারেন
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = জেলা (শহর) আদালত
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = আইনজীবী
