### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
which-title = ጉዳዬን የሚመረምረው የትኛው ሀገር ነው?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = አንድ የአውሮፓ ሀገር አንድ ማመልከቻ ይመረምራል
# Over two prints that are laid over each other.
# status: needs-review
which-check = ላትቪያ የትኛው ሀገር እንደሆነ ታጣራለች
# Label of an exit, one or two words.
# status: needs-review
which-latvia = ላትቪያ
# Label of the other exit, one or two words.
# status: needs-review
which-other = ሌላ ሀገር
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP ጉዳይዎን እዚህ ይመረምራል
# Under the exit “Another country”.
# status: needs-review
which-decision = ውሳኔ ይቀበላሉ
# status: needs-review
which-appeal = ለፍርድ ቤት ይግባኝ ማለት ይችላሉ
# While the check goes on.
# status: needs-review
which-reachable = ሲጠብቁ፣ በቀላሉ የሚገኙ ይሁኑ
