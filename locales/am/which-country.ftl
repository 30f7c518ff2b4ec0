### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = ጉዳዬን የሚመረምረው የትኛው ሀገር ነው?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = አንድ የአውሮፓ ሀገር አንድ ማመልከቻ ይመረምራል
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = ላትቪያ የትኛው ሀገር እንደሆነ ታጣራለች
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = ላትቪያ
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = ሌላ ሀገር
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP ጉዳይዎን እዚህ ይመረምራል
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = ውሳኔ ይቀበላሉ
# status: needs-review
# source: cec81020
which-appeal = ለፍርድ ቤት ይግባኝ ማለት ይችላሉ
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = ሲጠብቁ፣ በቀላሉ የሚገኙ ይሁኑ
