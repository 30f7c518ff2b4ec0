### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = کام وڵات لە کەیسەکەم دەکۆڵێتەوە؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = یەک وڵاتی ئەوروپی لە یەک داواکاری دەکۆڵێتەوە
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = لاتڤیا دەپشکنێت کام وڵاتە
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = لاتڤیا
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = وڵاتێکی تر
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP لێرە لە کەیسەکەتان دەکۆڵێتەوە
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = بڕیارێک وەردەگرن
# status: needs-review
# source: cec81020
which-appeal = دەتوانن لە دادگا تانە بدەن
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = لە کاتی چاوەڕوانیدا بەردەست بن
