### Names and sentences that several films share.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Codsi
# status: needs-review
station-register = Diiwaangelin
# status: needs-review
station-live = Nolol
# status: needs-review
station-interview = Wareysi
# status: needs-review
station-decision = Go’aan
# status: needs-review
station-answer = Jawaab
# status: needs-review
station-next = Kadib

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Ilaalada Xuduudda ee Dawladda
# status: needs-review
institution-ocma = Xafiiska Jinsiyadda iyo Socdaalka (PMLP)
# status: needs-review
institution-court = Maxkamadda Maamulka ee Degmada

## End card.

# status: needs-review
end-humanity = Bini’aadannimo.
# status: needs-review
end-response = Jawaabcelin.
# status: needs-review
end-responsibility = Mas’uuliyad.
# status: needs-review
end-office = Xafiiska Jinsiyadda iyo Socdaalka (PMLP)
# status: needs-review
end-valid = Taariikhda macluumaadka: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Tusaale: booska astaanta
