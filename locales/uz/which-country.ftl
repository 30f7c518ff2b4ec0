### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
which-title = Ishimni qaysi mamlakat koʻradi?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Bitta arizani bitta Yevropa mamlakati koʻradi
# Over two prints that are laid over each other.
# status: needs-review
which-check = Latviya qaysi mamlakatligini tekshiradi
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Latviya
# Label of the other exit, one or two words.
# status: needs-review
which-other = Boshqa mamlakat
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP ishingizni shu yerda koʻradi
# Under the exit “Another country”.
# status: needs-review
which-decision = Sizga qaror beriladi
# status: needs-review
which-appeal = Siz sudga shikoyat qilishingiz mumkin
# While the check goes on.
# status: needs-review
which-reachable = Kutayotganda aloqada boʻling
