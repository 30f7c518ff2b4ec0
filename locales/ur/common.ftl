### Names and sentences that several films share.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = درخواست
# status: needs-review
station-register = اندراج
# status: needs-review
station-live = رہائش
# status: needs-review
station-interview = انٹرویو
# status: needs-review
station-decision = فیصلہ
# status: needs-review
station-answer = جواب
# status: needs-review
station-next = آگے

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = ریاستی سرحدی گارڈ
# status: needs-review
institution-ocma = شہریت و ہجرت کے امور کا دفتر (PMLP)
# status: needs-review
institution-court = ضلعی انتظامی عدالت

## End card.

# status: needs-review
end-humanity = انسانیت۔
# status: needs-review
end-response = ہمدردی۔
# status: needs-review
end-responsibility = ذمہ داری۔
# status: needs-review
end-office = شہریت و ہجرت کے امور کا دفتر (PMLP)
# status: needs-review
end-valid = معلومات { DATETIME($valid_on, dateStyle: "long") } کو درست ہیں
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = نشان کی جگہ کا نمونہ
