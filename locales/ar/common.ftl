### Names and sentences that several films share.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = الطلب
# status: needs-review
station-register = التسجيل
# status: needs-review
station-live = السكن
# status: needs-review
station-interview = المقابلة
# status: needs-review
station-decision = القرار
# status: needs-review
station-answer = الجواب
# status: needs-review
station-next = ما بعده

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = حرس الحدود الحكومي
# status: needs-review
institution-ocma = مكتب شؤون الجنسية والهجرة (PMLP)
# status: needs-review
institution-court = المحكمة الإدارية المحلية

## End card.

# status: needs-review
end-humanity = إنسانية.
# status: needs-review
end-response = استجابة.
# status: needs-review
end-responsibility = مسؤولية.
# status: needs-review
end-office = مكتب شؤون الجنسية والهجرة (PMLP)
# status: needs-review
end-valid = المعلومات صالحة بتاريخ { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = نموذج لمكان الشعار
