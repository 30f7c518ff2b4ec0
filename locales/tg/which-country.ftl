### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
which-title = Парвандаи маро кадом кишвар мебинад?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Як дархостро як кишвари аврупоӣ мебинад
# Over two prints that are laid over each other.
# status: needs-review
which-check = Латвия месанҷад, ки кадом кишвар
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Латвия
# Label of the other exit, one or two words.
# status: needs-review
which-other = Кишвари дигар
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP парвандаи шуморо ин ҷо мебинад
# Under the exit “Another country”.
# status: needs-review
which-decision = Ба шумо қарор медиҳанд
# status: needs-review
which-appeal = Шумо метавонед ба суд шикоят кунед
# While the check goes on.
# status: needs-review
which-reachable = Ҳангоми интизорӣ дар тамос бошед
