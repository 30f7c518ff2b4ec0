### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
path-title = Patvēruma ceļš Latvijā
# status: needs-review
path-who = Esat ārpus savas valsts? Vajag aizsardzību?
# status: needs-review
path-ask = Jūs varat lūgt patvērumu
# status: needs-review
path-register = Robežsardze reģistrē jūsu iesniegumu
# status: needs-review
path-live = Jums ir tiesības un pienākumi
# status: needs-review
path-rights = Tiesības
# status: needs-review
path-duties = Pienākumi
# status: needs-review
path-interview = Jūs izstāstāt savu stāstu
# status: needs-review
path-decision = PMLP katru gadījumu izvērtē atsevišķi
# status: needs-review
path-answer = Iespējamas trīs atbildes
# status: needs-review
path-refugee = Bēgļa statuss
# status: needs-review
path-alternative = Alternatīvais statuss
# status: needs-review
path-refusal = Atteikums
# status: needs-review
path-next = Ja pārsūdzat, lēmumu pārbauda tiesa
