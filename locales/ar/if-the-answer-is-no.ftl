### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
no-title = إذا كان الجواب «لا»
# status: needs-review
no-read = اقرأ الرسالة مع مترجم
# status: needs-review
no-days = مكتوب في رسالتك كم يومًا لديك
# Goes on from no-days.
# status: needs-review
no-count = احسب الأيام
# status: needs-review
no-lawyer = اطلب محاميًا في اليوم نفسه
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = إذا لم تستطع الدفع، تدفع الدولة
# status: needs-review
no-court = تنظر المحكمة من جديد
# status: needs-review
no-stay = يمكنك البقاء إلى أن تقرر المحكمة
# What the court decides cannot be appealed further.
# status: needs-review
no-final = قرار المحكمة نهائي
# status: needs-review
no-leave = إذا قالت المحكمة لا، يجب أن تغادر لاتفيا
# “Order” is the departure order.
# status: needs-review
no-order = مكتوب في أمر المغادرة حتى أي يوم يمكنك أن تغادر بنفسك
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = يمكن أن تساعدك IOM على العودة إلى بلدك
# Label of a badge.
# status: needs-review
no-iom-name = المنظمة الدولية للهجرة (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = مشورة
# status: needs-review
no-ticket = تذكرة
# status: needs-review
no-money = مال للبداية
# status: needs-review
no-lawyer-name = محامٍ
