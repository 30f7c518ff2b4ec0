### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = مسیر پناهندگی در لتونی
# status: needs-review
# source: 99730083
path-who = خارج از کشور خود هستید؟ به حمایت نیاز دارید؟
# status: needs-review
# source: e846a982
path-ask = شما می‌توانید پناهندگی بخواهید
# status: needs-review
# source: 7662600d
path-register = مرزبانی درخواست شما را ثبت می‌کند
# status: needs-review
# source: 471ac37b
path-live = شما حقوق و وظایفی دارید
# status: needs-review
# source: 31e0fa56
path-rights = حقوق
# status: needs-review
# source: 825a35c6
path-duties = وظایف
# status: needs-review
# source: 64943ac2
path-interview = شما سرگذشت خود را می‌گویید
# status: needs-review
# source: 768af29b
path-decision = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# status: needs-review
# source: 67bd573a
path-answer = سه پاسخ ممکن وجود دارد
# status: needs-review
# source: 03218bfc
path-refugee = وضعیت پناهندگی
# status: needs-review
# source: df1dda44
path-alternative = وضعیت جایگزین
# status: needs-review
# source: 6ecd09e6
path-refusal = رد درخواست
# status: needs-review
# source: f50b4122
path-next = اگر اعتراض کنید، دادگاه دوباره بررسی می‌کند
