### Names and sentences that several films share.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Дархост
# status: needs-review
station-register = Бақайдгирӣ
# status: needs-review
station-live = Зиндагӣ
# status: needs-review
station-interview = Мусоҳиба
# status: needs-review
station-decision = Қарор
# status: needs-review
station-answer = Ҷавоб
# status: needs-review
station-next = Баъд

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Сарҳадбонии давлатӣ
# status: needs-review
institution-ocma = Идораи корҳои шаҳрвандӣ ва муҳоҷират (PMLP)
# status: needs-review
institution-court = Суди маъмурии ноҳиявӣ

## End card.

# status: needs-review
end-humanity = Инсондӯстӣ.
# status: needs-review
end-response = Ҳамдардӣ.
# status: needs-review
end-responsibility = Масъулият.
# status: needs-review
end-office = Идораи корҳои шаҳрвандӣ ва муҳоҷират (PMLP)
# status: needs-review
end-valid = Маълумот дар санаи { DATETIME($valid_on, dateStyle: "long") } дуруст аст
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Намунаи ҷои нишон
