### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = چاوپێکەوتن و بڕیار
# status: needs-review
# source: 36ffc693
interview-invited = PMLP پێتان دەڵێت کەی و لە کوێ
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = بەروار
# status: needs-review
# source: 269ce25f
interview-time = کات
# status: needs-review
# source: 2adca495
interview-place = شوێن
# status: needs-review
# source: a2f48e77
interview-interpreter = ئەگەر پێویست بێت، وەرگێڕ یارمەتی دەدات
# status: needs-review
# source: 8db0c919
interview-tell = هەموو شتێک بڵێن. ڕاستی بڵێن.
# status: needs-review
# source: 6c9e667e
interview-bring = ئەو بەڵگەنامانە بهێنن کە هەتانە
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = چاوپێکەوتنەکە نهێنییە
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP سەیری زانیاریی وڵات دەکات
# status: needs-review
# source: 768af29b
interview-each = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = لەوانەیە چەند بخایەنێت
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = بانگهێشت
# status: needs-review
# source: 2525d128
interview-bar-interview = چاوپێکەوتن
# status: needs-review
# source: 74218a35
interview-bar-decision = بڕیار
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] لانی زۆر { $invite_days } ڕۆژی کار
   *[other] لانی زۆر { $invite_days } ڕۆژی کار
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] لانی زۆر { $interview_months } مانگ
   *[other] لانی زۆر { $interview_months } مانگ
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] لانی زۆر { $decision_months } مانگ
   *[other] لانی زۆر { $decision_months } مانگ
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] بڕیار: لانی زۆر { $decision_latest_months } مانگ دوای تۆمارکردن
   *[other] بڕیار: لانی زۆر { $decision_latest_months } مانگ دوای تۆمارکردن
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] هەندێک جار تا { $extension_months } مانگی تر
   *[other] هەندێک جار تا { $extension_months } مانگی تر
}
# status: needs-review
# source: f8fd914e
interview-faster = هەندێک جار خێراتر دەبێت
