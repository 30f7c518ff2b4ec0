### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
which-title = Kîjan welat doza min dinirxîne?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Yek welatê Ewropî yek serlêdanê dinirxîne
# Over two prints that are laid over each other.
# status: needs-review
which-check = Letonya kontrol dike ka kîjan welat e
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Letonya
# Label of the other exit, one or two words.
# status: needs-review
which-other = Welatekî din
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP li vir doza we dinirxîne
# Under the exit “Another country”.
# status: needs-review
which-decision = Hûn biryarekê distînin
# status: needs-review
which-appeal = Hûn dikarin li dadgehê îtiraz bikin
# While the check goes on.
# status: needs-review
which-reachable = Dema hûn li bendê ne, berdest bin
