### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Agar javob “yoʻq” boʻlsa
# status: needs-review
# source: cc578965
no-read = Xatni tarjimon bilan oʻqing
# status: needs-review
# source: 75f4a008
no-days = Necha kuningiz borligi xatda yozilgan
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Kunlarni sanang
# status: needs-review
# source: 313c93ee
no-lawyer = Oʻsha kunning oʻzida yurist soʻrang
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Siz toʻlay olmasangiz, davlat toʻlaydi
# status: needs-review
# source: a25df0e2
no-court = Sud qayta koʻradi
# status: needs-review
# source: 2aa739c1
no-stay = Sud qarorigacha qolishingiz mumkin
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Sud qarori yakuniy
# status: needs-review
# source: 377d4606
no-leave = Sud “yoʻq” desa, Latviyadan ketishingiz shart
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Qaysi kungacha oʻzingiz ketishingiz mumkinligi buyruqda yozilgan
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM uyga qaytishingizga yordam bera oladi
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Xalqaro migratsiya tashkiloti (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Maslahat
# status: needs-review
# source: 704f8af2
no-ticket = Chipta
# status: needs-review
# source: 262e6f14
no-money = Dastlabki pul
# status: needs-review
# source: 76201cc1
no-lawyer-name = Yurist
