### Names and sentences that several films share.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Lūgums
# status: needs-review
station-register = Reģistrācija
# status: needs-review
station-live = Dzīve
# status: needs-review
station-interview = Intervija
# status: needs-review
station-decision = Lēmums
# status: needs-review
station-answer = Atbilde
# status: needs-review
station-next = Tālāk

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Valsts robežsardze
# status: needs-review
institution-ocma = Pilsonības un migrācijas lietu pārvalde
# status: needs-review
institution-court = Administratīvā rajona tiesa

## End card.

# status: needs-review
end-humanity = Cilvēcība.
# status: needs-review
end-response = Atsaucība.
# status: needs-review
end-responsibility = Atbildība.
# status: needs-review
end-office = Pilsonības un migrācijas lietu pārvalde
# status: needs-review
end-valid = Informācija aktuāla: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Emblēmas vietas paraugs
