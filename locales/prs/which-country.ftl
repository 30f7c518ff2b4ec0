### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = کدام کشور دوسیهٔ مرا بررسی می‌کند؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = هر درخواست را یک کشور اروپایی بررسی می‌کند
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = لتویا بررسی می‌کند کدام کشور مسئول است
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = لتویا
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = کشور دیگر
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP دوسیهٔ شما را اینجا بررسی می‌کند
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = فیصله به شما داده می‌شود
# status: needs-review
# source: cec81020
which-appeal = می‌توانید در محکمه اعتراض کنید
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = در زمان انتظار، قابل دسترس باشید
