### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
which-title = أي بلد يدرس طلبي؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = كل طلب يدرسه بلد أوروبي واحد
# Over two prints that are laid over each other.
# status: needs-review
which-check = لاتفيا تتحقق من البلد المسؤول
# Label of an exit, one or two words.
# status: needs-review
which-latvia = لاتفيا
# Label of the other exit, one or two words.
# status: needs-review
which-other = بلد آخر
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = المكتب (PMLP) يدرس طلبك هنا
# Under the exit “Another country”.
# status: needs-review
which-decision = أنت تستلم قرارًا
# status: needs-review
which-appeal = يمكنك الطعن أمام محكمة
# While the check goes on.
# status: needs-review
which-reachable = أثناء الانتظار، ابق متاحًا للتواصل
