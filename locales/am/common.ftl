### Names and sentences that several films share.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = ጥያቄ
# status: needs-review
# source: 07d6432c
station-register = ምዝገባ
# status: needs-review
# source: 1d366f83
station-live = ኑሮ
# status: needs-review
# source: 2525d128
station-interview = ቃለ መጠይቅ
# status: needs-review
# source: 74218a35
station-decision = ውሳኔ
# status: needs-review
# source: 49b1f272
station-answer = መልስ
# status: needs-review
# source: e5a3f6aa
station-next = ቀጣይ

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = የመንግሥት ድንበር ጥበቃ
# status: needs-review
# source: 61be17e1
institution-ocma = የዜግነት እና የፍልሰት ጉዳዮች ቢሮ (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = የወረዳ አስተዳደር ፍርድ ቤት

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = ሰብአዊነት።
# status: needs-review
# source: a5dd7fa8
end-response = ምላሽ።
# status: needs-review
# source: 3bd280f0
end-responsibility = ኃላፊነት።
# status: needs-review
# source: 61be17e1
end-office = የዜግነት እና የፍልሰት ጉዳዮች ቢሮ (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = የመረጃው ቀን፦ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = የአርማ ቦታ ናሙና
