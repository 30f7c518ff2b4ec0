### Names and sentences that several films share.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = داوا
# status: needs-review
# source: 07d6432c
station-register = تۆمارکردن
# status: needs-review
# source: 1d366f83
station-live = ژیان
# status: needs-review
# source: 2525d128
station-interview = چاوپێکەوتن
# status: needs-review
# source: 74218a35
station-decision = بڕیار
# status: needs-review
# source: 49b1f272
station-answer = وەڵام
# status: needs-review
# source: e5a3f6aa
station-next = دواتر

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = پاسەوانی سنووری دەوڵەت
# status: needs-review
# source: 61be17e1
institution-ocma = فەرمانگەی کاروباری هاووڵاتیبوون و کۆچ (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = دادگای کارگێڕیی ناوچە

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = مرۆڤایەتی.
# status: needs-review
# source: a5dd7fa8
end-response = وەڵامدانەوە.
# status: needs-review
# source: 3bd280f0
end-responsibility = بەرپرسیارێتی.
# status: needs-review
# source: 61be17e1
end-office = فەرمانگەی کاروباری هاووڵاتیبوون و کۆچ (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = زانیارییەکان لە { DATETIME($valid_on, dateStyle: "long") } دروستن
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = نموونەی شوێنی نیشانە
