### Names and sentences that several films share.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Daxwaz
# status: needs-review
# source: 07d6432c
station-register = Qeydkirin
# status: needs-review
# source: 1d366f83
station-live = Jiyan
# status: needs-review
# source: 2525d128
station-interview = Hevpeyvîn
# status: needs-review
# source: 74218a35
station-decision = Biryar
# status: needs-review
# source: 49b1f272
station-answer = Bersiv
# status: needs-review
# source: e5a3f6aa
station-next = Paşê

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Parêzvanên Sînor ên Dewletê
# status: needs-review
# source: 61be17e1
institution-ocma = Ofîsa Karên Hemwelatîbûn û Koçberiyê (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Dadgeha Îdarî ya Navçeyê

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Mirovahî.
# status: needs-review
# source: a5dd7fa8
end-response = Bersivdan.
# status: needs-review
# source: 3bd280f0
end-responsibility = Berpirsiyarî.
# status: needs-review
# source: 61be17e1
end-office = Ofîsa Karên Hemwelatîbûn û Koçberiyê (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Dîroka agahiyan: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Nimûneya cihê emblemê
