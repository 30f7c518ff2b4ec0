### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
path-title = Parcours d’asile en Lettonie
# status: needs-review
path-who = Hors de votre pays ? Besoin de protection ?
# status: needs-review
path-ask = Vous pouvez demander l’asile
# status: needs-review
path-register = Les garde-frontières vous enregistrent
# status: needs-review
path-live = Vous avez des droits et des devoirs
# status: needs-review
path-rights = Droits
# status: needs-review
path-duties = Devoirs
# status: needs-review
path-interview = Vous racontez votre histoire
# status: needs-review
path-decision = L’Office (PMLP) décide au cas par cas
# status: needs-review
path-answer = Trois réponses sont possibles
# status: needs-review
path-refugee = Statut de réfugié
# status: needs-review
path-alternative = Statut alternatif
# status: needs-review
path-refusal = Refus
# status: needs-review
path-next = En cas de recours, un tribunal vérifie
