### Names and sentences that several films share.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = داوا
# status: needs-review
station-register = تۆمارکردن
# status: needs-review
station-live = ژیان
# status: needs-review
station-interview = چاوپێکەوتن
# status: needs-review
station-decision = بڕیار
# status: needs-review
station-answer = وەڵام
# status: needs-review
station-next = دواتر

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = پاسەوانی سنووری دەوڵەت
# status: needs-review
institution-ocma = فەرمانگەی کاروباری هاووڵاتیبوون و کۆچ (PMLP)
# status: needs-review
institution-court = دادگای کارگێڕیی ناوچە

## End card.

# status: needs-review
end-humanity = مرۆڤایەتی.
# status: needs-review
end-response = وەڵامدانەوە.
# status: needs-review
end-responsibility = بەرپرسیارێتی.
# status: needs-review
end-office = فەرمانگەی کاروباری هاووڵاتیبوون و کۆچ (PMLP)
# status: needs-review
end-valid = زانیارییەکان لە { DATETIME($valid_on, dateStyle: "long") } دروستن
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = نموونەی شوێنی نیشانە
