### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = উত্তর যদি “না” হয়
# status: needs-review
# source: cc578965
no-read = দোভাষীর সঙ্গে চিঠি পড়ুন
# status: needs-review
# source: 75f4a008
no-days = চিঠিতে লেখা আছে, আপনার কত দিন আছে
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = দিনগুলো গুনুন
# status: needs-review
# source: 313c93ee
no-lawyer = সেদিনই আইনজীবী চান
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = টাকা দিতে না পারলে রাষ্ট্র দেয়
# status: needs-review
# source: a25df0e2
no-court = আদালত আবার দেখে
# status: needs-review
# source: 2aa739c1
no-stay = আদালতের সিদ্ধান্ত হওয়া পর্যন্ত থাকতে পারেন
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = আদালতের সিদ্ধান্ত চূড়ান্ত
# status: needs-review
# source: 377d4606
no-leave = আদালত “না” বললে আপনাকে লাটভিয়া ছাড়তে হবে
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = আদেশে লেখা আছে, কোন দিন পর্যন্ত নিজে চলে যেতে পারেন
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM আপনাকে বাড়ি ফিরতে সাহায্য করতে পারে
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = আন্তর্জাতিক অভিবাসন সংস্থা (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = পরামর্শ
# status: needs-review
# source: 704f8af2
no-ticket = টিকিট
# status: needs-review
# source: 262e6f14
no-money = শুরুর টাকা
# status: needs-review
# source: 76201cc1
no-lawyer-name = আইনজীবী
