### Names and sentences that several films share.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Daxwaz
# status: needs-review
station-register = Qeydkirin
# status: needs-review
station-live = Jiyan
# status: needs-review
station-interview = Hevpeyvîn
# status: needs-review
station-decision = Biryar
# status: needs-review
station-answer = Bersiv
# status: needs-review
station-next = Paşê

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Parêzvanên Sînor ên Dewletê
# status: needs-review
institution-ocma = Ofîsa Karên Hemwelatîbûn û Koçberiyê (PMLP)
# status: needs-review
institution-court = Dadgeha Îdarî ya Navçeyê

## End card.

# status: needs-review
end-humanity = Mirovahî.
# status: needs-review
end-response = Bersivdan.
# status: needs-review
end-responsibility = Berpirsiyarî.
# status: needs-review
end-office = Ofîsa Karên Hemwelatîbûn û Koçberiyê (PMLP)
# status: needs-review
end-valid = Dîroka agahiyan: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Nimûneya cihê emblemê
