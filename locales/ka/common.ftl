### Names and sentences that several films share.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = თხოვნა
# status: needs-review
station-register = რეგისტრაცია
# status: needs-review
station-live = ცხოვრება
# status: needs-review
station-interview = გასაუბრება
# status: needs-review
station-decision = გადაწყვეტილება
# status: needs-review
station-answer = პასუხი
# status: needs-review
station-next = შემდეგ

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = სახელმწიფო სასაზღვრო დაცვა
# status: needs-review
institution-ocma = მოქალაქეობისა და მიგრაციის საქმეთა სამმართველო (PMLP)
# status: needs-review
institution-court = ადმინისტრაციული რაიონული სასამართლო

## End card.

# status: needs-review
end-humanity = ადამიანურობა.
# status: needs-review
end-response = გულისხმიერება.
# status: needs-review
end-responsibility = პასუხისმგებლობა.
# status: needs-review
end-office = მოქალაქეობისა და მიგრაციის საქმეთა სამმართველო (PMLP)
# status: needs-review
end-valid = ინფორმაციის თარიღი: { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = ემბლემის ადგილის ნიმუში
