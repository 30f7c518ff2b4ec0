### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
which-title = Яка країна розглядає мою справу?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Одну заяву розглядає одна європейська країна
# Over two prints that are laid over each other.
# status: needs-review
which-check = Латвія перевіряє, яка це країна
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Латвія
# Label of the other exit, one or two words.
# status: needs-review
which-other = Інша країна
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP розглядає вашу справу тут
# Under the exit “Another country”.
# status: needs-review
which-decision = Ви отримуєте рішення
# status: needs-review
which-appeal = Ви можете подати скаргу до суду
# While the check goes on.
# status: needs-review
which-reachable = Поки чекаєте, будьте на зв’язку
