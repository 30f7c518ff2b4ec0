### Names and sentences that several films share.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = ሕቶ
# status: needs-review
# source: 07d6432c
station-register = ምዝገባ
# status: needs-review
# source: 1d366f83
station-live = ናብራ
# status: needs-review
# source: 2525d128
station-interview = ቃለ መጠይቕ
# status: needs-review
# source: 74218a35
station-decision = ውሳነ
# status: needs-review
# source: 49b1f272
station-answer = መልሲ
# status: needs-review
# source: e5a3f6aa
station-next = ቀጺሉ

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = ናይ መንግስቲ ሓለውቲ ዶብ
# status: needs-review
# source: 61be17e1
institution-ocma = ቤት ጽሕፈት ጉዳያት ዜግነትን ስደትን (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = ምምሕዳራዊ ቤት ፍርዲ ወረዳ

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = ሰብኣውነት።
# status: needs-review
# source: a5dd7fa8
end-response = ምላሽ።
# status: needs-review
# source: 3bd280f0
end-responsibility = ሓላፍነት።
# status: needs-review
# source: 61be17e1
end-office = ቤት ጽሕፈት ጉዳያት ዜግነትን ስደትን (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = ዕለት ሓበሬታ፦ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = ኣብነት ቦታ ኣርማ
