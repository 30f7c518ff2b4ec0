### Names and sentences that several films share.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = ሕቶ
# status: needs-review
station-register = ምዝገባ
# status: needs-review
station-live = ናብራ
# status: needs-review
station-interview = ቃለ መጠይቕ
# status: needs-review
station-decision = ውሳነ
# status: needs-review
station-answer = መልሲ
# status: needs-review
station-next = ቀጺሉ

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = ናይ መንግስቲ ሓለውቲ ዶብ
# status: needs-review
institution-ocma = ቤት ጽሕፈት ጉዳያት ዜግነትን ስደትን (PMLP)
# status: needs-review
institution-court = ምምሕዳራዊ ቤት ፍርዲ ወረዳ

## End card.

# status: needs-review
end-humanity = ሰብኣውነት።
# status: needs-review
end-response = ምላሽ።
# status: needs-review
end-responsibility = ሓላፍነት።
# status: needs-review
end-office = ቤት ጽሕፈት ጉዳያት ዜግነትን ስደትን (PMLP)
# status: needs-review
end-valid = ዕለት ሓበሬታ፦ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = ኣብነት ቦታ ኣርማ
