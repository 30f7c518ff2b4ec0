### Names and sentences that several films share.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Demande
# status: needs-review
# source: 07d6432c
station-register = Enregistrement
# status: needs-review
# source: 1d366f83
station-live = Séjour
# status: needs-review
# source: 2525d128
station-interview = Entretien
# status: needs-review
# source: 74218a35
station-decision = Décision
# status: needs-review
# source: 49b1f272
station-answer = Réponse
# status: needs-review
# source: e5a3f6aa
station-next = Suite

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Garde-frontières de l’État
# status: needs-review
# source: 61be17e1
institution-ocma = Office de la citoyenneté et des affaires migratoires (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Tribunal administratif de district

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Humanité.
# status: needs-review
# source: a5dd7fa8
end-response = Réactivité.
# status: needs-review
# source: 3bd280f0
end-responsibility = Responsabilité.
# status: needs-review
# source: 61be17e1
end-office = Office de la citoyenneté et des affaires migratoires (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Informations valables au { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Exemple d’emplacement de l’emblème
