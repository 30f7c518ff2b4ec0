### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
which-title = Какая страна рассматривает моё дело?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Одно заявление рассматривает одна европейская страна
# Over two prints that are laid over each other.
# status: needs-review
which-check = Латвия проверяет, какая это страна
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Латвия
# Label of the other exit, one or two words.
# status: needs-review
which-other = Другая страна
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP рассматривает ваше дело здесь
# Under the exit “Another country”.
# status: needs-review
which-decision = Вы получаете решение
# status: needs-review
which-appeal = Вы можете подать жалобу в суд
# While the check goes on.
# status: needs-review
which-reachable = Пока ждёте, будьте на связи
