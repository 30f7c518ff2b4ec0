### Names and sentences that several films share.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = கோரிக்கை
# status: needs-review
station-register = பதிவு
# status: needs-review
station-live = வாழ்க்கை
# status: needs-review
station-interview = நேர்காணல்
# status: needs-review
station-decision = முடிவு
# status: needs-review
station-answer = பதில்
# status: needs-review
station-next = அடுத்து

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = அரசு எல்லைக் காவல்
# status: needs-review
institution-ocma = குடியுரிமை, புலம்பெயர்வு அலுவலகம் (PMLP)
# status: needs-review
institution-court = மாவட்ட நிர்வாக நீதிமன்றம்

## End card.

# status: needs-review
end-humanity = மனிதநேயம்.
# status: needs-review
end-response = அக்கறை.
# status: needs-review
end-responsibility = பொறுப்பு.
# status: needs-review
end-office = குடியுரிமை, புலம்பெயர்வு அலுவலகம் (PMLP)
# status: needs-review
end-valid = தகவல்கள் { DATETIME($valid_on, dateStyle: "long") } அன்று சரியானவை
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = சின்னத்தின் இட மாதிரி
