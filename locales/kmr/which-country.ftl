### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = Kîjan welat doza min dinirxîne?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = Yek welatê Ewropî yek serlêdanê dinirxîne
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = Letonya kontrol dike ka kîjan welat e
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = Letonya
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = Welatekî din
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP li vir doza we dinirxîne
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = Hûn biryarekê distînin
# status: needs-review
# source: cec81020
which-appeal = Hûn dikarin li dadgehê îtiraz bikin
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = Dema hûn li bendê ne, berdest bin
