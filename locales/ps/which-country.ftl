### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
which-title = کوم هېواد زما قضیه څېړي؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = هره غوښتنه یو اروپايي هېواد څېړي
# Over two prints that are laid over each other.
# status: needs-review
which-check = لاتویا ګوري چې کوم هېواد مسؤول دی
# Label of an exit, one or two words.
# status: needs-review
which-latvia = لاتویا
# Label of the other exit, one or two words.
# status: needs-review
which-other = بل هېواد
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP ستاسو قضیه دلته څېړي
# Under the exit “Another country”.
# status: needs-review
which-decision = تاسو ته پرېکړه درکول کېږي
# status: needs-review
which-appeal = تاسو په محکمه کې اعتراض کولی شئ
# While the check goes on.
# status: needs-review
which-reachable = د انتظار پر مهال د لاسرسي وړ اوسئ
