### Names and sentences that several films share.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Дархост
# status: needs-review
# source: 07d6432c
station-register = Бақайдгирӣ
# status: needs-review
# source: 1d366f83
station-live = Зиндагӣ
# status: needs-review
# source: 2525d128
station-interview = Мусоҳиба
# status: needs-review
# source: 74218a35
station-decision = Қарор
# status: needs-review
# source: 49b1f272
station-answer = Ҷавоб
# status: needs-review
# source: e5a3f6aa
station-next = Баъд

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Сарҳадбонии давлатӣ
# status: needs-review
# source: 61be17e1
institution-ocma = Идораи корҳои шаҳрвандӣ ва муҳоҷират (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Суди маъмурии ноҳиявӣ

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Инсондӯстӣ.
# status: needs-review
# source: a5dd7fa8
end-response = Ҳамдардӣ.
# status: needs-review
# source: 3bd280f0
end-responsibility = Масъулият.
# status: needs-review
# source: 61be17e1
end-office = Идораи корҳои шаҳрвандӣ ва муҳоҷират (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Маълумот дар санаи { DATETIME($valid_on, dateStyle: "long") } дуруст аст
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Намунаи ҷои нишон
