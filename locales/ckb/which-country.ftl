### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
which-title = کام وڵات لە کەیسەکەم دەکۆڵێتەوە؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = یەک وڵاتی ئەوروپی لە یەک داواکاری دەکۆڵێتەوە
# Over two prints that are laid over each other.
# status: needs-review
which-check = لاتڤیا دەپشکنێت کام وڵاتە
# Label of an exit, one or two words.
# status: needs-review
which-latvia = لاتڤیا
# Label of the other exit, one or two words.
# status: needs-review
which-other = وڵاتێکی تر
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP لێرە لە کەیسەکەتان دەکۆڵێتەوە
# Under the exit “Another country”.
# status: needs-review
which-decision = بڕیارێک وەردەگرن
# status: needs-review
which-appeal = دەتوانن لە دادگا تانە بدەن
# While the check goes on.
# status: needs-review
which-reachable = لە کاتی چاوەڕوانیدا بەردەست بن
