### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
which-title = کدام کشور دوسیهٔ مرا بررسی می‌کند؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = هر درخواست را یک کشور اروپایی بررسی می‌کند
# Over two prints that are laid over each other.
# status: needs-review
which-check = لتویا بررسی می‌کند کدام کشور مسئول است
# Label of an exit, one or two words.
# status: needs-review
which-latvia = لتویا
# Label of the other exit, one or two words.
# status: needs-review
which-other = کشور دیگر
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP دوسیهٔ شما را اینجا بررسی می‌کند
# Under the exit “Another country”.
# status: needs-review
which-decision = فیصله به شما داده می‌شود
# status: needs-review
which-appeal = می‌توانید در محکمه اعتراض کنید
# While the check goes on.
# status: needs-review
which-reachable = در زمان انتظار، قابل دسترس باشید
