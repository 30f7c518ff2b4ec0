### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = اگر جواب ”نہیں“ ہو
# status: needs-review
# source: cc578965
no-read = خط ترجمان کے ساتھ پڑھیں
# status: needs-review
# source: 75f4a008
no-days = خط میں لکھا ہے کہ آپ کے پاس کتنے دن ہیں
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = دن گنیں
# status: needs-review
# source: 313c93ee
no-lawyer = اسی دن وکیل مانگیں
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = اگر آپ پیسے نہیں دے سکتے تو ریاست دیتی ہے
# status: needs-review
# source: a25df0e2
no-court = عدالت دوبارہ دیکھتی ہے
# status: needs-review
# source: 2aa739c1
no-stay = عدالت کے فیصلے تک آپ رہ سکتے ہیں
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = عدالت کا فیصلہ حتمی ہے
# status: needs-review
# source: 377d4606
no-leave = اگر عدالت ”نہیں“ کہے تو آپ کو لٹویا چھوڑنا ہوگا
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = روانگی کے حکم میں لکھا ہے کہ آپ کس دن تک خود جا سکتے ہیں
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM گھر واپس جانے میں مدد کر سکتا ہے
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = بین الاقوامی ادارہ برائے ہجرت (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = مشورہ
# status: needs-review
# source: 704f8af2
no-ticket = ٹکٹ
# status: needs-review
# source: 262e6f14
no-money = شروع کے لیے رقم
# status: needs-review
# source: 76201cc1
no-lawyer-name = وکیل
