### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = আশ্রয় চাওয়া
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = সীমান্তরক্ষীকে বলুন
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = সীমান্ত চেকপোস্টে
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = ট্রানজিট এলাকায়
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = লাটভিয়ায় সীমান্তরক্ষী বাহিনীর দপ্তরে
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = বলুন বা লিখুন: “আমি আশ্রয় চাই”
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = আপনি বোঝেন এমন ভাষায়
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = আপনি প্রথম প্রশ্নগুলোর উত্তর দেন
# status: needs-review
# source: e4e194be
asking-fingers = সীমান্তরক্ষী বাহিনী আপনার আঙুলের ছাপ নেয়
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = আপনি নিজের নথি জমা দেন
# status: needs-review
# source: 3546a142
asking-get = আপনি একটি নথি পান
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = আশ্রয়প্রার্থীর ব্যক্তিগত নথি
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = এটি জানায়: প্রক্রিয়ার সময় আপনি থাকতে পারেন
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = কখনো কখনো কাউকে আটক করা হয়
# status: needs-review
# source: 0ce982a0
asking-complain = আপনি আদালতে অভিযোগ করতে পারেন
# status: needs-review
# source: 560fdf09
asking-lawyer = আপনি আইনজীবী চাইতে পারেন
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = জেলা (শহর) আদালত
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = আইনজীবী
