### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
which-title = ¿Qué país examina mi caso?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Un solo país europeo examina una solicitud
# Over two prints that are laid over each other.
# status: needs-review
which-check = Letonia comprueba qué país
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Letonia
# Label of the other exit, one or two words.
# status: needs-review
which-other = Otro país
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = La Oficina (PMLP) examina su caso aquí
# Under the exit “Another country”.
# status: needs-review
which-decision = Usted recibe una decisión
# status: needs-review
which-appeal = Usted puede recurrir ante un tribunal
# While the check goes on.
# status: needs-review
which-reachable = Mientras espera, siga localizable
