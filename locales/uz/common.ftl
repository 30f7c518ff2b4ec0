### Names and sentences that several films share.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Soʻrov
# status: needs-review
# source: 07d6432c
station-register = Roʻyxat
# status: needs-review
# source: 1d366f83
station-live = Yashash
# status: needs-review
# source: 2525d128
station-interview = Suhbat
# status: needs-review
# source: 74218a35
station-decision = Qaror
# status: needs-review
# source: 49b1f272
station-answer = Javob
# status: needs-review
# source: e5a3f6aa
station-next = Keyin

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Davlat chegara qoʻriqchilari
# status: needs-review
# source: 61be17e1
institution-ocma = Fuqarolik va migratsiya ishlari boshqarmasi (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Tuman maʼmuriy sudi

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Insoniylik.
# status: needs-review
# source: a5dd7fa8
end-response = Hamdardlik.
# status: needs-review
# source: 3bd280f0
end-responsibility = Masʼuliyat.
# status: needs-review
# source: 61be17e1
end-office = Fuqarolik va migratsiya ishlari boshqarmasi (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Maʼlumotlar { DATETIME($valid_on, dateStyle: "long") } holatiga koʻra
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Emblema joyi namunasi
