### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = کون سا ملک میرا کیس جانچتا ہے؟
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = ہر درخواست ایک یورپی ملک جانچتا ہے
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = لٹویا دیکھتا ہے کہ کون سا ملک ذمہ دار ہے
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = لٹویا
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = دوسرا ملک
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP آپ کا کیس یہاں جانچتا ہے
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = آپ کو فیصلہ ملتا ہے
# status: needs-review
# source: cec81020
which-appeal = آپ عدالت میں اپیل کر سکتے ہیں
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = انتظار کے دوران رابطے میں رہیں
