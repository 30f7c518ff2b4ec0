### Names and sentences that several films share.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = درخواست
# status: needs-review
station-register = ثبت
# status: needs-review
station-live = زندگی
# status: needs-review
station-interview = مصاحبه
# status: needs-review
station-decision = فیصله
# status: needs-review
station-answer = جواب
# status: needs-review
station-next = ادامه

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = گارد سرحدی دولتی
# status: needs-review
institution-ocma = ادارهٔ امور تابعیت و مهاجرت (PMLP)
# status: needs-review
institution-court = محکمهٔ اداری ولسوالی

## End card.

# status: needs-review
end-humanity = انسانیت.
# status: needs-review
end-response = همدلی.
# status: needs-review
end-responsibility = مسئولیت.
# status: needs-review
end-office = ادارهٔ امور تابعیت و مهاجرت (PMLP)
# status: needs-review
end-valid = معلومات به تاریخ { DATETIME($valid_on, dateStyle: "long") } معتبر است
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = نمونهٔ جای نشان
