### Names and sentences that several films share.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

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

# status: needs-review
institution-border-guard = حرس الحدود الحكومي
# status: needs-review
institution-ocma = مكتب شؤون الجنسية والهجرة (PMLP)
# status: needs-review
institution-court = المحكمة الإدارية المحلية

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
# status: needs-review
end-emblem = نموذج لمكان الشعار
