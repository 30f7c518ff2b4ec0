### Names and sentences that several films share.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = غوښتنه
# status: needs-review
# source: 07d6432c
station-register = ثبت
# status: needs-review
# source: 1d366f83
station-live = ژوند
# status: needs-review
# source: 2525d128
station-interview = مرکه
# status: needs-review
# source: 74218a35
station-decision = پرېکړه
# status: needs-review
# source: 49b1f272
station-answer = ځواب
# status: needs-review
# source: e5a3f6aa
station-next = وروسته

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = دولتي سرحدي ګارد
# status: needs-review
# source: 61be17e1
institution-ocma = د تابعیت او کډوالۍ چارو اداره (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = د ولسوالۍ اداري محکمه

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = انسانیت.
# status: needs-review
# source: a5dd7fa8
end-response = خواخوږي.
# status: needs-review
# source: 3bd280f0
end-responsibility = مسؤولیت.
# status: needs-review
# source: 61be17e1
end-office = د تابعیت او کډوالۍ چارو اداره (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = معلومات په { DATETIME($valid_on, dateStyle: "long") } نېټه باوري دي
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = د نښان د ځای بېلګه
