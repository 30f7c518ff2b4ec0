### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
which-title = Kura valsts izskata manu lietu?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Vienu iesniegumu izskata viena Eiropas valsts
# Over two prints that are laid over each other.
# status: needs-review
which-check = Latvija pārbauda, kura valsts
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Latvija
# Label of the other exit, one or two words.
# status: needs-review
which-other = Cita valsts
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP izskata jūsu lietu šeit
# Under the exit “Another country”.
# status: needs-review
which-decision = Jūs saņemat lēmumu
# status: needs-review
which-appeal = To var pārsūdzēt tiesā
# While the check goes on.
# status: needs-review
which-reachable = Kamēr gaidāt, esiet sasniedzami
