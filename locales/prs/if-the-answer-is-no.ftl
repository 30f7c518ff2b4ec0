### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
no-title = اگر جواب «نه» باشد
# status: needs-review
no-read = مکتوب را با ترجمان بخوانید
# status: needs-review
no-days = در مکتوب نوشته است چند روز وقت دارید
# Goes on from no-days.
# status: needs-review
no-count = روزها را بشمارید
# status: needs-review
no-lawyer = همان روز وکیل مدافع بخواهید
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = اگر پول داده نمی‌توانید، دولت می‌دهد
# status: needs-review
no-court = محکمه دوباره بررسی می‌کند
# status: needs-review
no-stay = تا فیصلهٔ محکمه می‌توانید بمانید
# What the court decides cannot be appealed further.
# status: needs-review
no-final = فیصلهٔ محکمه نهایی است
# status: needs-review
no-leave = اگر محکمه «نه» بگوید، باید لتویا را ترک کنید
# “Order” is the departure order.
# status: needs-review
no-order = در امر خروج نوشته است تا کدام روز می‌توانید خودتان بروید
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM می‌تواند کمک کند به خانه برگردید
# Label of a badge.
# status: needs-review
no-iom-name = سازمان بین‌المللی مهاجرت (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = مشوره
# status: needs-review
no-ticket = تکت
# status: needs-review
no-money = پول برای شروع
# status: needs-review
no-lawyer-name = وکیل مدافع
