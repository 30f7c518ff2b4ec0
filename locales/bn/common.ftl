### Names and sentences that several films share.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = আবেদন
# status: needs-review
station-register = নিবন্ধন
# status: needs-review
station-live = বসবাস
# status: needs-review
station-interview = সাক্ষাৎকার
# status: needs-review
station-decision = সিদ্ধান্ত
# status: needs-review
station-answer = উত্তর
# status: needs-review
station-next = এরপর

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = রাষ্ট্রীয় সীমান্তরক্ষী বাহিনী
# status: needs-review
institution-ocma = নাগরিকত্ব ও অভিবাসন বিষয়ক দপ্তর (PMLP)
# status: needs-review
institution-court = জেলা প্রশাসনিক আদালত

## End card.

# status: needs-review
end-humanity = মানবতা।
# status: needs-review
end-response = সহমর্মিতা।
# status: needs-review
end-responsibility = দায়িত্ব।
# status: needs-review
end-office = নাগরিকত্ব ও অভিবাসন বিষয়ক দপ্তর (PMLP)
# status: needs-review
end-valid = তথ্য { DATETIME($valid_on, dateStyle: "long") } তারিখে সঠিক
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = প্রতীকের স্থানের নমুনা
