### Names and sentences that several films share.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = अनुरोध
# status: needs-review
station-register = पंजीकरण
# status: needs-review
station-live = रहना
# status: needs-review
station-interview = इंटरव्यू
# status: needs-review
station-decision = फ़ैसला
# status: needs-review
station-answer = जवाब
# status: needs-review
station-next = आगे

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = राज्य सीमा रक्षक बल
# status: needs-review
institution-ocma = नागरिकता और प्रवासन मामलों का कार्यालय (PMLP)
# status: needs-review
institution-court = ज़िला प्रशासनिक अदालत

## End card.

# status: needs-review
end-humanity = मानवता।
# status: needs-review
end-response = संवेदनशीलता।
# status: needs-review
end-responsibility = ज़िम्मेदारी।
# status: needs-review
end-office = नागरिकता और प्रवासन मामलों का कार्यालय (PMLP)
# status: needs-review
end-valid = जानकारी { DATETIME($valid_on, dateStyle: "long") } को मान्य है
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = प्रतीक चिह्न के स्थान का नमूना
