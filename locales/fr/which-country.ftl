### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
which-title = Quel pays examine mon dossier ?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Un seul pays européen examine une demande
# Over two prints that are laid over each other.
# status: needs-review
which-check = La Lettonie vérifie quel pays
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Lettonie
# Label of the other exit, one or two words.
# status: needs-review
which-other = Autre pays
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = L’Office (PMLP) examine votre dossier ici
# Under the exit “Another country”.
# status: needs-review
which-decision = Vous recevez une décision
# status: needs-review
which-appeal = Vous pouvez faire un recours au tribunal
# While the check goes on.
# status: needs-review
which-reachable = En attendant, restez joignable
