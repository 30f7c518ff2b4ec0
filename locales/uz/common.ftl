### Names and sentences that several films share.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Soʻrov
# status: needs-review
station-register = Roʻyxat
# status: needs-review
station-live = Yashash
# status: needs-review
station-interview = Suhbat
# status: needs-review
station-decision = Qaror
# status: needs-review
station-answer = Javob
# status: needs-review
station-next = Keyin

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Davlat chegara qoʻriqchilari
# status: needs-review
institution-ocma = Fuqarolik va migratsiya ishlari boshqarmasi (PMLP)
# status: needs-review
institution-court = Tuman maʼmuriy sudi

## End card.

# status: needs-review
end-humanity = Insoniylik.
# status: needs-review
end-response = Hamdardlik.
# status: needs-review
end-responsibility = Masʼuliyat.
# status: needs-review
end-office = Fuqarolik va migratsiya ishlari boshqarmasi (PMLP)
# status: needs-review
end-valid = Maʼlumotlar { DATETIME($valid_on, dateStyle: "long") } holatiga koʻra
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Emblema joyi namunasi
