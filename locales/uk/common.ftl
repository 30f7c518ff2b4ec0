### Names and sentences that several films share.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Прохання
# status: needs-review
station-register = Реєстрація
# status: needs-review
station-live = Життя
# status: needs-review
station-interview = Співбесіда
# status: needs-review
station-decision = Рішення
# status: needs-review
station-answer = Відповідь
# status: needs-review
station-next = Далі

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Державна прикордонна охорона
# status: needs-review
institution-ocma = Управління у справах громадянства та міграції (PMLP)
# status: needs-review
institution-court = Адміністративний районний суд

## End card.

# status: needs-review
end-humanity = Людяність.
# status: needs-review
end-response = Чуйність.
# status: needs-review
end-responsibility = Відповідальність.
# status: needs-review
end-office = Управління у справах громадянства та міграції (PMLP)
# status: needs-review
end-valid = Інформація дійсна на { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Зразок місця для емблеми
