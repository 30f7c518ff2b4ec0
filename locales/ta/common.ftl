### Names and sentences that several films share.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = கோரிக்கை
# status: needs-review
# source: 07d6432c
station-register = பதிவு
# status: needs-review
# source: 1d366f83
station-live = வாழ்க்கை
# status: needs-review
# source: 2525d128
station-interview = நேர்காணல்
# status: needs-review
# source: 74218a35
station-decision = முடிவு
# status: needs-review
# source: 49b1f272
station-answer = பதில்
# status: needs-review
# source: e5a3f6aa
station-next = அடுத்து

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = அரசு எல்லைக் காவல்
# status: needs-review
# source: 61be17e1
institution-ocma = குடியுரிமை, புலம்பெயர்வு அலுவலகம் (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = மாவட்ட நிர்வாக நீதிமன்றம்

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = மனிதநேயம்.
# status: needs-review
# source: a5dd7fa8
end-response = அக்கறை.
# status: needs-review
# source: 3bd280f0
end-responsibility = பொறுப்பு.
# status: needs-review
# source: 61be17e1
end-office = குடியுரிமை, புலம்பெயர்வு அலுவலகம் (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = தகவல்கள் { DATETIME($valid_on, dateStyle: "long") } அன்று சரியானவை
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = சின்னத்தின் இட மாதிரி
