### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Jidka magangelyada ee Latvia
# status: needs-review
# source: 99730083
path-who = Ma ka baxday dalkaaga? Ma u baahan tahay ilaalin?
# status: needs-review
# source: e846a982
path-ask = Waxaad codsan kartaa magangelyo
# status: needs-review
# source: 7662600d
path-register = Ilaalada Xuduudda ayaa ku diiwaangelisa
# status: needs-review
# source: 471ac37b
path-live = Waxaad leedahay xuquuq iyo waajibaad
# status: needs-review
# source: 31e0fa56
path-rights = Xuquuq
# status: needs-review
# source: 825a35c6
path-duties = Waajibaad
# status: needs-review
# source: 64943ac2
path-interview = Waxaad sheegtaa sheekadaada
# status: needs-review
# source: 768af29b
path-decision = PMLP kiis kasta gooni ayay u go’aamisaa
# status: needs-review
# source: 67bd573a
path-answer = Saddex jawaab baa suurtagal ah
# status: needs-review
# source: 03218bfc
path-refugee = Maqaamka qaxootiga
# status: needs-review
# source: df1dda44
path-alternative = Maqaamka beddelka ah
# status: needs-review
# source: 6ecd09e6
path-refusal = Diidmo
# status: needs-review
# source: f50b4122
path-next = Haddaad racfaan qaadato, maxkamad baa eegta
