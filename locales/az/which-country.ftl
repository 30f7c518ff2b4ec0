### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = İşimə hansı ölkə baxır?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = Bir müraciətə bir Avropa ölkəsi baxır
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = Latviya hansı ölkə olduğunu yoxlayır
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = Latviya
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = Başqa ölkə
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP işinizə burada baxır
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = Sizə qərar təqdim olunur
# status: needs-review
# source: cec81020
which-appeal = Siz məhkəməyə şikayət edə bilərsiniz
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = Gözləyərkən əlaqədə qalın
