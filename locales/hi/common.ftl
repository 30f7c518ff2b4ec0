### Names and sentences that several films share.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = अनुरोध
# status: needs-review
# source: 07d6432c
station-register = पंजीकरण
# status: needs-review
# source: 1d366f83
station-live = रहना
# status: needs-review
# source: 2525d128
station-interview = इंटरव्यू
# status: needs-review
# source: 74218a35
station-decision = फ़ैसला
# status: needs-review
# source: 49b1f272
station-answer = जवाब
# status: needs-review
# source: e5a3f6aa
station-next = आगे

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = राज्य सीमा रक्षक बल
# status: needs-review
# source: 61be17e1
institution-ocma = नागरिकता और प्रवासन मामलों का कार्यालय (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = ज़िला प्रशासनिक अदालत

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = मानवता।
# status: needs-review
# source: a5dd7fa8
end-response = संवेदनशीलता।
# status: needs-review
# source: 3bd280f0
end-responsibility = ज़िम्मेदारी।
# status: needs-review
# source: 61be17e1
end-office = नागरिकता और प्रवासन मामलों का कार्यालय (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = जानकारी { DATETIME($valid_on, dateStyle: "long") } को मान्य है
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = प्रतीक चिह्न के स्थान का नमूना
