### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
no-title = اگر پاسخ «نه» باشد
# status: needs-review
no-read = نامه را با مترجم بخوانید
# status: needs-review
no-days = در نامه نوشته است چند روز وقت دارید
# Goes on from no-days.
# status: needs-review
no-count = روزها را بشمارید
# status: needs-review
no-lawyer = همان روز وکیل بخواهید
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = اگر نمی‌توانید بپردازید، دولت می‌پردازد
# status: needs-review
no-court = دادگاه دوباره بررسی می‌کند
# status: needs-review
no-stay = تا تصمیم دادگاه می‌توانید بمانید
# What the court decides cannot be appealed further.
# status: needs-review
no-final = تصمیم دادگاه نهایی است
# status: needs-review
no-leave = اگر دادگاه «نه» بگوید، باید لتونی را ترک کنید
# “Order” is the departure order.
# status: needs-review
no-order = در دستور خروج نوشته است تا چه روزی می‌توانید خودتان بروید
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM می‌تواند کمک کند به خانه برگردید
# Label of a badge.
# status: needs-review
no-iom-name = سازمان بین‌المللی مهاجرت (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = مشاوره
# status: needs-review
no-ticket = بلیت
# status: needs-review
no-money = پول برای شروع
# status: needs-review
no-lawyer-name = وکیل
