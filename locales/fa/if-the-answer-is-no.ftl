### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = اگر پاسخ «نه» باشد
# status: needs-review
# source: cc578965
no-read = نامه را با مترجم بخوانید
# status: needs-review
# source: 75f4a008
no-days = در نامه نوشته است چند روز وقت دارید
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = روزها را بشمارید
# status: needs-review
# source: 313c93ee
no-lawyer = همان روز وکیل بخواهید
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = اگر نمی‌توانید بپردازید، دولت می‌پردازد
# status: needs-review
# source: a25df0e2
no-court = دادگاه دوباره بررسی می‌کند
# status: needs-review
# source: 2aa739c1
no-stay = تا تصمیم دادگاه می‌توانید بمانید
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = تصمیم دادگاه نهایی است
# status: needs-review
# source: 377d4606
no-leave = اگر دادگاه «نه» بگوید، باید لتونی را ترک کنید
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = در دستور خروج نوشته است تا چه روزی می‌توانید خودتان بروید
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM می‌تواند کمک کند به خانه برگردید
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = سازمان بین‌المللی مهاجرت (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = مشاوره
# status: needs-review
# source: 704f8af2
no-ticket = بلیت
# status: needs-review
# source: 262e6f14
no-money = پول برای شروع
# status: needs-review
# source: 76201cc1
no-lawyer-name = وکیل
