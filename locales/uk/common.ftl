### Names and sentences that several films share.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Прохання
# status: needs-review
# source: 07d6432c
station-register = Реєстрація
# status: needs-review
# source: 1d366f83
station-live = Життя
# status: needs-review
# source: 2525d128
station-interview = Співбесіда
# status: needs-review
# source: 74218a35
station-decision = Рішення
# status: needs-review
# source: 49b1f272
station-answer = Відповідь
# status: needs-review
# source: e5a3f6aa
station-next = Далі

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Державна прикордонна охорона
# status: needs-review
# source: 61be17e1
institution-ocma = Управління у справах громадянства та міграції (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Адміністративний районний суд

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Людяність.
# status: needs-review
# source: a5dd7fa8
end-response = Чуйність.
# status: needs-review
# source: 3bd280f0
end-responsibility = Відповідальність.
# status: needs-review
# source: 61be17e1
end-office = Управління у справах громадянства та міграції (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Інформація дійсна на { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Зразок місця для емблеми
