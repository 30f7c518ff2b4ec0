### Names and sentences that several films share.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Codsi
# status: needs-review
# source: 07d6432c
station-register = Diiwaangelin
# status: needs-review
# source: 1d366f83
station-live = Nolol
# status: needs-review
# source: 2525d128
station-interview = Wareysi
# status: needs-review
# source: 74218a35
station-decision = Go’aan
# status: needs-review
# source: 49b1f272
station-answer = Jawaab
# status: needs-review
# source: e5a3f6aa
station-next = Kadib

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Ilaalada Xuduudda ee Dawladda
# status: needs-review
# source: 61be17e1
institution-ocma = Xafiiska Jinsiyadda iyo Socdaalka (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Maxkamadda Maamulka ee Degmada

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Bini’aadannimo.
# status: needs-review
# source: a5dd7fa8
end-response = Jawaabcelin.
# status: needs-review
# source: 3bd280f0
end-responsibility = Mas’uuliyad.
# status: needs-review
# source: 61be17e1
end-office = Xafiiska Jinsiyadda iyo Socdaalka (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Taariikhda macluumaadka: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Tusaale: booska astaanta
