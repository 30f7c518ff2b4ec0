### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
no-title = Agar javob “yoʻq” boʻlsa
# status: needs-review
no-read = Xatni tarjimon bilan oʻqing
# status: needs-review
no-days = Necha kuningiz borligi xatda yozilgan
# Goes on from no-days.
# status: needs-review
no-count = Kunlarni sanang
# status: needs-review
no-lawyer = Oʻsha kunning oʻzida yurist soʻrang
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Siz toʻlay olmasangiz, davlat toʻlaydi
# status: needs-review
no-court = Sud qayta koʻradi
# status: needs-review
no-stay = Sud qarorigacha qolishingiz mumkin
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Sud qarori yakuniy
# status: needs-review
no-leave = Sud “yoʻq” desa, Latviyadan ketishingiz shart
# “Order” is the departure order.
# status: needs-review
no-order = Qaysi kungacha oʻzingiz ketishingiz mumkinligi buyruqda yozilgan
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM uyga qaytishingizga yordam bera oladi
# Label of a badge.
# status: needs-review
no-iom-name = Xalqaro migratsiya tashkiloti (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Maslahat
# status: needs-review
no-ticket = Chipta
# status: needs-review
no-money = Dastlabki pul
# status: needs-review
no-lawyer-name = Yurist
