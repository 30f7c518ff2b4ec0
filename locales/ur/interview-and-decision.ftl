### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = انٹرویو اور فیصلہ
# status: needs-review
# source: 36ffc693
interview-invited = PMLP آپ کو بتاتا ہے کب اور کہاں
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = تاریخ
# status: needs-review
# source: 269ce25f
interview-time = وقت
# status: needs-review
# source: 2adca495
interview-place = جگہ
# status: needs-review
# source: a2f48e77
interview-interpreter = ضرورت ہو تو ترجمان مدد کرتا ہے
# status: needs-review
# source: 8db0c919
interview-tell = سب کچھ بتائیں۔ سچ بتائیں۔
# status: needs-review
# source: 6c9e667e
interview-bring = آپ کے پاس جو دستاویزات ہیں، لائیں
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = انٹرویو رازدارانہ ہے
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP آپ کے ملک کی معلومات دیکھتا ہے
# status: needs-review
# source: 768af29b
interview-each = PMLP ہر کیس کا الگ فیصلہ کرتا ہے
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = کتنا وقت لگ سکتا ہے
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = بلاوا
# status: needs-review
# source: 2525d128
interview-bar-interview = انٹرویو
# status: needs-review
# source: 74218a35
interview-bar-decision = فیصلہ
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] زیادہ سے زیادہ { $invite_days } کام کا دن
   *[other] زیادہ سے زیادہ { $invite_days } کام کے دن
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] زیادہ سے زیادہ { $interview_months } ماہ
   *[other] زیادہ سے زیادہ { $interview_months } ماہ
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] زیادہ سے زیادہ { $decision_months } ماہ
   *[other] زیادہ سے زیادہ { $decision_months } ماہ
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] فیصلہ: اندراج کے بعد زیادہ سے زیادہ { $decision_latest_months } ماہ میں
   *[other] فیصلہ: اندراج کے بعد زیادہ سے زیادہ { $decision_latest_months } ماہ میں
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] کبھی کبھی مزید { $extension_months } ماہ تک
   *[other] کبھی کبھی مزید { $extension_months } ماہ تک
}
# status: needs-review
# source: f8fd914e
interview-faster = کبھی کبھی یہ جلدی ہوتا ہے
