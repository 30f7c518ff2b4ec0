### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
path-title = Jidka magangelyada ee Latvia
# status: needs-review
path-who = Ma ka baxday dalkaaga? Ma u baahan tahay ilaalin?
# status: needs-review
path-ask = Waxaad codsan kartaa magangelyo
# status: needs-review
path-register = Ilaalada Xuduudda ayaa ku diiwaangelisa
# status: needs-review
path-live = Waxaad leedahay xuquuq iyo waajibaad
# status: needs-review
path-rights = Xuquuq
# status: needs-review
path-duties = Waajibaad
# status: needs-review
path-interview = Waxaad sheegtaa sheekadaada
# status: needs-review
path-decision = PMLP kiis kasta gooni ayay u go’aamisaa
# status: needs-review
path-answer = Saddex jawaab baa suurtagal ah
# status: needs-review
path-refugee = Maqaamka qaxootiga
# status: needs-review
path-alternative = Maqaamka beddelka ah
# status: needs-review
path-refusal = Diidmo
# status: needs-review
path-next = Haddaad racfaan qaadato, maxkamad baa eegta
