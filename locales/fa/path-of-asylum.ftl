### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
path-title = مسیر پناهندگی در لتونی
# status: needs-review
path-who = خارج از کشور خود هستید؟ به حمایت نیاز دارید؟
# status: needs-review
path-ask = شما می‌توانید پناهندگی بخواهید
# status: needs-review
path-register = مرزبانی درخواست شما را ثبت می‌کند
# status: needs-review
path-live = شما حقوق و وظایفی دارید
# status: needs-review
path-rights = حقوق
# status: needs-review
path-duties = وظایف
# status: needs-review
path-interview = شما سرگذشت خود را می‌گویید
# status: needs-review
path-decision = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# status: needs-review
path-answer = سه پاسخ ممکن وجود دارد
# status: needs-review
path-refugee = وضعیت پناهندگی
# status: needs-review
path-alternative = وضعیت جایگزین
# status: needs-review
path-refusal = رد درخواست
# status: needs-review
path-next = اگر اعتراض کنید، دادگاه دوباره بررسی می‌کند
