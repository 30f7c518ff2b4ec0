### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
path-title = Latviyada sığınacaq yolu
# status: needs-review
path-who = Ölkənizdən kənardasınız? Müdafiə lazımdır?
# status: needs-review
path-ask = Siz sığınacaq istəyə bilərsiniz
# status: needs-review
path-register = Sərhəd Mühafizəsi sizi qeydiyyata alır
# status: needs-review
path-live = Hüquq və vəzifələriniz var
# status: needs-review
path-rights = Hüquqlar
# status: needs-review
path-duties = Vəzifələr
# status: needs-review
path-interview = Siz öz hekayənizi danışırsınız
# status: needs-review
path-decision = PMLP hər iş üzrə ayrıca qərar verir
# status: needs-review
path-answer = Üç cavab mümkündür
# status: needs-review
path-refugee = Qaçqın statusu
# status: needs-review
path-alternative = Alternativ status
# status: needs-review
path-refusal = İmtina
# status: needs-review
path-next = Şikayət etsəniz, məhkəmə yenidən baxır
