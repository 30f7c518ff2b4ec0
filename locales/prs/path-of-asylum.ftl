### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
path-title = مسیر پناهندگی در لتویا
# status: needs-review
path-who = بیرون از کشورتان هستید؟ به حمایت نیاز دارید؟
# status: needs-review
path-ask = شما می‌توانید پناهندگی بخواهید
# status: needs-review
path-register = گارد سرحدی درخواست شما را ثبت می‌کند
# status: needs-review
path-live = شما حقوق و مکلفیت‌ها دارید
# status: needs-review
path-rights = حقوق
# status: needs-review
path-duties = مکلفیت‌ها
# status: needs-review
path-interview = شما قصهٔ خود را می‌گویید
# status: needs-review
path-decision = PMLP هر دوسیه را جداگانه فیصله می‌کند
# status: needs-review
path-answer = سه جواب ممکن وجود دارد
# status: needs-review
path-refugee = موقف پناهندگی
# status: needs-review
path-alternative = موقف بدیل
# status: needs-review
path-refusal = رد درخواست
# status: needs-review
path-next = اگر اعتراض کنید، محکمه دوباره بررسی می‌کند
