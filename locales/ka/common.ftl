### Names and sentences that several films share.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = თხოვნა
# status: needs-review
# source: 07d6432c
station-register = რეგისტრაცია
# status: needs-review
# source: 1d366f83
station-live = ცხოვრება
# status: needs-review
# source: 2525d128
station-interview = გასაუბრება
# status: needs-review
# source: 74218a35
station-decision = გადაწყვეტილება
# status: needs-review
# source: 49b1f272
station-answer = პასუხი
# status: needs-review
# source: e5a3f6aa
station-next = შემდეგ

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = სახელმწიფო სასაზღვრო დაცვა
# status: needs-review
# source: 61be17e1
institution-ocma = მოქალაქეობისა და მიგრაციის საქმეთა სამმართველო (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = ადმინისტრაციული რაიონული სასამართლო

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = ადამიანურობა.
# status: needs-review
# source: a5dd7fa8
end-response = გულისხმიერება.
# status: needs-review
# source: 3bd280f0
end-responsibility = პასუხისმგებლობა.
# status: needs-review
# source: 61be17e1
end-office = მოქალაქეობისა და მიგრაციის საქმეთა სამმართველო (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = ინფორმაციის თარიღი: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = ემბლემის ადგილის ნიმუში
