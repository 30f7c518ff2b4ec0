### Names and sentences that several films share.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = ጥያቄ
# status: needs-review
station-register = ምዝገባ
# status: needs-review
station-live = ኑሮ
# status: needs-review
station-interview = ቃለ መጠይቅ
# status: needs-review
station-decision = ውሳኔ
# status: needs-review
station-answer = መልስ
# status: needs-review
station-next = ቀጣይ

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = የመንግሥት ድንበር ጥበቃ
# status: needs-review
institution-ocma = የዜግነት እና የፍልሰት ጉዳዮች ቢሮ (PMLP)
# status: needs-review
institution-court = የወረዳ አስተዳደር ፍርድ ቤት

## End card.

# status: needs-review
end-humanity = ሰብአዊነት።
# status: needs-review
end-response = ምላሽ።
# status: needs-review
end-responsibility = ኃላፊነት።
# status: needs-review
end-office = የዜግነት እና የፍልሰት ጉዳዮች ቢሮ (PMLP)
# status: needs-review
end-valid = የመረጃው ቀን፦ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = የአርማ ቦታ ናሙና
