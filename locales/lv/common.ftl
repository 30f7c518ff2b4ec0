### Names and sentences that several films share.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Lūgums
# status: needs-review
# source: 07d6432c
station-register = Reģistrācija
# status: needs-review
# source: 1d366f83
station-live = Dzīve
# status: needs-review
# source: 2525d128
station-interview = Intervija
# status: needs-review
# source: 74218a35
station-decision = Lēmums
# status: needs-review
# source: 49b1f272
station-answer = Atbilde
# status: needs-review
# source: e5a3f6aa
station-next = Tālāk

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Valsts robežsardze
# status: needs-review
# source: 61be17e1
institution-ocma = Pilsonības un migrācijas lietu pārvalde
# status: needs-review
# source: 3c1fde65
institution-court = Administratīvā rajona tiesa

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Cilvēcība.
# status: needs-review
# source: a5dd7fa8
end-response = Atsaucība.
# status: needs-review
# source: 3bd280f0
end-responsibility = Atbildība.
# status: needs-review
# source: 61be17e1
end-office = Pilsonības un migrācijas lietu pārvalde
# status: needs-review
# source: d6ac3561
end-valid = Informācija aktuāla: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Emblēmas vietas paraugs
