### Names and sentences that several films share.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Demande
# status: needs-review
station-register = Enregistrement
# status: needs-review
station-live = Séjour
# status: needs-review
station-interview = Entretien
# status: needs-review
station-decision = Décision
# status: needs-review
station-answer = Réponse
# status: needs-review
station-next = Suite

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Garde-frontières de l’État
# status: needs-review
institution-ocma = Office de la citoyenneté et des affaires migratoires (PMLP)
# status: needs-review
institution-court = Tribunal administratif de district

## End card.

# status: needs-review
end-humanity = Humanité.
# status: needs-review
end-response = Réactivité.
# status: needs-review
end-responsibility = Responsabilité.
# status: needs-review
end-office = Office de la citoyenneté et des affaires migratoires (PMLP)
# status: needs-review
end-valid = Informations valables au { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Exemple d’emplacement de l’emblème
