### Names and sentences that several films share.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = আবেদন
# status: needs-review
# source: 07d6432c
station-register = নিবন্ধন
# status: needs-review
# source: 1d366f83
station-live = বসবাস
# status: needs-review
# source: 2525d128
station-interview = সাক্ষাৎকার
# status: needs-review
# source: 74218a35
station-decision = সিদ্ধান্ত
# status: needs-review
# source: 49b1f272
station-answer = উত্তর
# status: needs-review
# source: e5a3f6aa
station-next = এরপর

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = রাষ্ট্রীয় সীমান্তরক্ষী বাহিনী
# status: needs-review
# source: 61be17e1
institution-ocma = নাগরিকত্ব ও অভিবাসন বিষয়ক দপ্তর (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = জেলা প্রশাসনিক আদালত

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = মানবতা।
# status: needs-review
# source: a5dd7fa8
end-response = সহমর্মিতা।
# status: needs-review
# source: 3bd280f0
end-responsibility = দায়িত্ব।
# status: needs-review
# source: 61be17e1
end-office = নাগরিকত্ব ও অভিবাসন বিষয়ক দপ্তর (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = তথ্য { DATETIME($valid_on, dateStyle: "long") } তারিখে সঠিক
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = প্রতীকের স্থানের নমুনা
