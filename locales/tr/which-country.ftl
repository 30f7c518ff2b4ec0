### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = Dosyamı hangi ülke inceler?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = Bir başvuruyu bir Avrupa ülkesi inceler
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = Letonya hangi ülke olduğuna bakar
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = Letonya
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = Başka ülke
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP dosyanızı burada inceler
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = Size bir karar bildirilir
# status: needs-review
# source: cec81020
which-appeal = Mahkemeye itiraz edebilirsiniz
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = Beklerken ulaşılabilir olun
