### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Patvēruma ceļš Latvijā
# status: needs-review
# source: 99730083
path-who = Esat ārpus savas valsts? Vajag aizsardzību?
# status: needs-review
# source: e846a982
path-ask = Jūs varat lūgt patvērumu
# status: needs-review
# source: 7662600d
path-register = Robežsardze reģistrē jūsu iesniegumu
# status: needs-review
# source: 471ac37b
path-live = Jums ir tiesības un pienākumi
# status: needs-review
# source: 31e0fa56
path-rights = Tiesības
# status: needs-review
# source: 825a35c6
path-duties = Pienākumi
# status: needs-review
# source: 64943ac2
path-interview = Jūs izstāstāt savu stāstu
# status: needs-review
# source: 768af29b
path-decision = PMLP katru gadījumu izvērtē atsevišķi
# status: needs-review
# source: 67bd573a
path-answer = Iespējamas trīs atbildes
# status: needs-review
# source: 03218bfc
path-refugee = Bēgļa statuss
# status: needs-review
# source: df1dda44
path-alternative = Alternatīvais statuss
# status: needs-review
# source: 6ecd09e6
path-refusal = Atteikums
# status: needs-review
# source: f50b4122
path-next = Ja pārsūdzat, lēmumu pārbauda tiesa
