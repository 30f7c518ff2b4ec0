### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
path-title = Rêya penaberiyê li Letonyayê
# status: needs-review
path-who = Hûn ne li welatê xwe ne? Parastin pêwîst e?
# status: needs-review
path-ask = Hûn dikarin penaberiyê bixwazin
# status: needs-review
path-register = Parêzvanên Sînor we qeyd dikin
# status: needs-review
path-live = Maf û erkên we hene
# status: needs-review
path-rights = Maf
# status: needs-review
path-duties = Erk
# status: needs-review
path-interview = Hûn serpêhatiya xwe vedibêjin
# status: needs-review
path-decision = PMLP li ser her dozê cuda biryar dide
# status: needs-review
path-answer = Sê bersiv mimkin in
# status: needs-review
path-refugee = Statuya penaberiyê
# status: needs-review
path-alternative = Statuya alternatîf
# status: needs-review
path-refusal = Redkirin
# status: needs-review
path-next = Ger hûn îtiraz bikin, dadgeh dîsa dinêre
