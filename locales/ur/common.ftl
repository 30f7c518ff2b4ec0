### Names and sentences that several films share.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = درخواست
# status: needs-review
# source: 07d6432c
station-register = اندراج
# status: needs-review
# source: 1d366f83
station-live = رہائش
# status: needs-review
# source: 2525d128
station-interview = انٹرویو
# status: needs-review
# source: 74218a35
station-decision = فیصلہ
# status: needs-review
# source: 49b1f272
station-answer = جواب
# status: needs-review
# source: e5a3f6aa
station-next = آگے

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = ریاستی سرحدی گارڈ
# status: needs-review
# source: 61be17e1
institution-ocma = شہریت و ہجرت کے امور کا دفتر (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = ضلعی انتظامی عدالت

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = انسانیت۔
# status: needs-review
# source: a5dd7fa8
end-response = ہمدردی۔
# status: needs-review
# source: 3bd280f0
end-responsibility = ذمہ داری۔
# status: needs-review
# source: 61be17e1
end-office = شہریت و ہجرت کے امور کا دفتر (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = معلومات { DATETIME($valid_on, dateStyle: "long") } کو درست ہیں
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = نشان کی جگہ کا نمونہ
