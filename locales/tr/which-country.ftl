### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
which-title = Dosyamı hangi ülke inceler?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = Bir başvuruyu bir Avrupa ülkesi inceler
# Over two prints that are laid over each other.
# status: needs-review
which-check = Letonya hangi ülke olduğuna bakar
# Label of an exit, one or two words.
# status: needs-review
which-latvia = Letonya
# Label of the other exit, one or two words.
# status: needs-review
which-other = Başka ülke
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP dosyanızı burada inceler
# Under the exit “Another country”.
# status: needs-review
which-decision = Size bir karar bildirilir
# status: needs-review
which-appeal = Mahkemeye itiraz edebilirsiniz
# While the check goes on.
# status: needs-review
which-reachable = Beklerken ulaşılabilir olun
