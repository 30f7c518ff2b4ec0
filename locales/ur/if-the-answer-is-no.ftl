### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
no-title = اگر جواب ”نہیں“ ہو
# status: needs-review
no-read = خط ترجمان کے ساتھ پڑھیں
# status: needs-review
no-days = خط میں لکھا ہے کہ آپ کے پاس کتنے دن ہیں
# Goes on from no-days.
# status: needs-review
no-count = دن گنیں
# status: needs-review
no-lawyer = اسی دن وکیل مانگیں
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = اگر آپ پیسے نہیں دے سکتے تو ریاست دیتی ہے
# status: needs-review
no-court = عدالت دوبارہ دیکھتی ہے
# status: needs-review
no-stay = عدالت کے فیصلے تک آپ رہ سکتے ہیں
# What the court decides cannot be appealed further.
# status: needs-review
no-final = عدالت کا فیصلہ حتمی ہے
# status: needs-review
no-leave = اگر عدالت ”نہیں“ کہے تو آپ کو لٹویا چھوڑنا ہوگا
# “Order” is the departure order.
# status: needs-review
no-order = روانگی کے حکم میں لکھا ہے کہ آپ کس دن تک خود جا سکتے ہیں
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM گھر واپس جانے میں مدد کر سکتا ہے
# Label of a badge.
# status: needs-review
no-iom-name = بین الاقوامی ادارہ برائے ہجرت (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = مشورہ
# status: needs-review
no-ticket = ٹکٹ
# status: needs-review
no-money = شروع کے لیے رقم
# status: needs-review
no-lawyer-name = وکیل
