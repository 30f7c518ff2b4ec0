### Names and sentences that several films share.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = غوښتنه
# status: needs-review
station-register = ثبت
# status: needs-review
station-live = ژوند
# status: needs-review
station-interview = مرکه
# status: needs-review
station-decision = پرېکړه
# status: needs-review
station-answer = ځواب
# status: needs-review
station-next = وروسته

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = دولتي سرحدي ګارد
# status: needs-review
institution-ocma = د تابعیت او کډوالۍ چارو اداره (PMLP)
# status: needs-review
institution-court = د ولسوالۍ اداري محکمه

## End card.

# status: needs-review
end-humanity = انسانیت.
# status: needs-review
end-response = خواخوږي.
# status: needs-review
end-responsibility = مسؤولیت.
# status: needs-review
end-office = د تابعیت او کډوالۍ چارو اداره (PMLP)
# status: needs-review
end-valid = معلومات په { DATETIME($valid_on, dateStyle: "long") } نېټه باوري دي
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = د نښان د ځای بېلګه
