### Names and sentences that several films share.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = الطلب
# status: needs-review
# source: 07d6432c
station-register = التسجيل
# status: needs-review
# source: 1d366f83
station-live = السكن
# status: needs-review
# source: 2525d128
station-interview = المقابلة
# status: needs-review
# source: 74218a35
station-decision = القرار
# status: needs-review
# source: 49b1f272
station-answer = الجواب
# status: needs-review
# source: e5a3f6aa
station-next = ما بعده

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = حرس الحدود الحكومي
# status: needs-review
# source: 61be17e1
institution-ocma = مكتب شؤون الجنسية والهجرة (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = المحكمة الإدارية المحلية

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = إنسانية.
# status: needs-review
# source: a5dd7fa8
end-response = استجابة.
# status: needs-review
# source: 3bd280f0
end-responsibility = مسؤولية.
# status: needs-review
# source: 61be17e1
end-office = مكتب شؤون الجنسية والهجرة (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = المعلومات صالحة بتاريخ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = نموذج لمكان الشعار
