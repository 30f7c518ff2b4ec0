### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = إذا كان الجواب «لا»
# status: needs-review
# source: cc578965
no-read = اقرأ الرسالة مع مترجم
# status: needs-review
# source: 75f4a008
no-days = مكتوب في رسالتك كم يومًا لديك
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = احسب الأيام
# status: needs-review
# source: 313c93ee
no-lawyer = اطلب محاميًا في اليوم نفسه
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = إذا لم تستطع الدفع، تدفع الدولة
# status: needs-review
# source: a25df0e2
no-court = تنظر المحكمة من جديد
# status: needs-review
# source: 2aa739c1
no-stay = يمكنك البقاء إلى أن تقرر المحكمة
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = قرار المحكمة نهائي
# status: needs-review
# source: 377d4606
no-leave = إذا قالت المحكمة لا، يجب أن تغادر لاتفيا
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = مكتوب في أمر المغادرة حتى أي يوم يمكنك أن تغادر بنفسك
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = يمكن أن تساعدك IOM على العودة إلى بلدك
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = المنظمة الدولية للهجرة (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = مشورة
# status: needs-review
# source: 704f8af2
no-ticket = تذكرة
# status: needs-review
# source: 262e6f14
no-money = مال للبداية
# status: needs-review
# source: 76201cc1
no-lawyer-name = محامٍ
