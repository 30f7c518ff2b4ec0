### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Rêya penaberiyê li Letonyayê
# status: needs-review
# source: 99730083
path-who = Hûn ne li welatê xwe ne? Parastin pêwîst e?
# status: needs-review
# source: e846a982
path-ask = Hûn dikarin penaberiyê bixwazin
# status: needs-review
# source: 7662600d
path-register = Parêzvanên Sînor we qeyd dikin
# status: needs-review
# source: 471ac37b
path-live = Maf û erkên we hene
# status: needs-review
# source: 31e0fa56
path-rights = Maf
# status: needs-review
# source: 825a35c6
path-duties = Erk
# status: needs-review
# source: 64943ac2
path-interview = Hûn serpêhatiya xwe vedibêjin
# status: needs-review
# source: 768af29b
path-decision = PMLP li ser her dozê cuda biryar dide
# status: needs-review
# source: 67bd573a
path-answer = Sê bersiv mimkin in
# status: needs-review
# source: 03218bfc
path-refugee = Statuya penaberiyê
# status: needs-review
# source: df1dda44
path-alternative = Statuya alternatîf
# status: needs-review
# source: 6ecd09e6
path-refusal = Redkirin
# status: needs-review
# source: f50b4122
path-next = Ger hûn îtiraz bikin, dadgeh dîsa dinêre
