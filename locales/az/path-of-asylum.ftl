### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Latviyada sığınacaq yolu
# status: needs-review
# source: 99730083
path-who = Ölkənizdən kənardasınız? Müdafiə lazımdır?
# status: needs-review
# source: e846a982
path-ask = Siz sığınacaq istəyə bilərsiniz
# status: needs-review
# source: 7662600d
path-register = Sərhəd Mühafizəsi sizi qeydiyyata alır
# status: needs-review
# source: 471ac37b
path-live = Hüquq və vəzifələriniz var
# status: needs-review
# source: 31e0fa56
path-rights = Hüquqlar
# status: needs-review
# source: 825a35c6
path-duties = Vəzifələr
# status: needs-review
# source: 64943ac2
path-interview = Siz öz hekayənizi danışırsınız
# status: needs-review
# source: 768af29b
path-decision = PMLP hər iş üzrə ayrıca qərar verir
# status: needs-review
# source: 67bd573a
path-answer = Üç cavab mümkündür
# status: needs-review
# source: 03218bfc
path-refugee = Qaçqın statusu
# status: needs-review
# source: df1dda44
path-alternative = Alternativ status
# status: needs-review
# source: 6ecd09e6
path-refusal = İmtina
# status: needs-review
# source: f50b4122
path-next = Şikayət etsəniz, məhkəmə yenidən baxır
