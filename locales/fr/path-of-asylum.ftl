### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Parcours d’asile en Lettonie
# status: needs-review
# source: 99730083
path-who = Hors de votre pays ? Besoin de protection ?
# status: needs-review
# source: e846a982
path-ask = Vous pouvez demander l’asile
# status: needs-review
# source: 7662600d
path-register = Les garde-frontières vous enregistrent
# status: needs-review
# source: 471ac37b
path-live = Vous avez des droits et des devoirs
# status: needs-review
# source: 31e0fa56
path-rights = Droits
# status: needs-review
# source: 825a35c6
path-duties = Devoirs
# status: needs-review
# source: 64943ac2
path-interview = Vous racontez votre histoire
# status: needs-review
# source: 768af29b
path-decision = L’Office (PMLP) décide au cas par cas
# status: needs-review
# source: 67bd573a
path-answer = Trois réponses sont possibles
# status: needs-review
# source: 03218bfc
path-refugee = Statut de réfugié
# status: needs-review
# source: df1dda44
path-alternative = Statut alternatif
# status: needs-review
# source: 6ecd09e6
path-refusal = Refus
# status: needs-review
# source: f50b4122
path-next = En cas de recours, un tribunal vérifie
