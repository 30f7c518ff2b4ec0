### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
interview-title = چاوپێکەوتن و بڕیار
# status: needs-review
interview-invited = PMLP پێتان دەڵێت کەی و لە کوێ
# Labels of three small pictures.
# status: needs-review
interview-date = بەروار
# status: needs-review
interview-time = کات
# status: needs-review
interview-place = شوێن
# status: needs-review
interview-interpreter = ئەگەر پێویست بێت، وەرگێڕ یارمەتی دەدات
# status: needs-review
interview-tell = هەموو شتێک بڵێن. ڕاستی بڵێن.
# status: needs-review
interview-bring = ئەو بەڵگەنامانە بهێنن کە هەتانە
# A lock closes round the room.
# status: needs-review
interview-confidential = چاوپێکەوتنەکە نهێنییە
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP سەیری زانیاریی وڵات دەکات
# status: needs-review
interview-each = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# Over the bars of time.
# status: needs-review
interview-times = لەوانەیە چەند بخایەنێت
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = بانگهێشت
# status: needs-review
interview-bar-interview = چاوپێکەوتن
# status: needs-review
interview-bar-decision = بڕیار
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] لانی زۆر { $invite_days } ڕۆژی کار
   *[other] لانی زۆر { $invite_days } ڕۆژی کار
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] لانی زۆر { $interview_months } مانگ
   *[other] لانی زۆر { $interview_months } مانگ
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] لانی زۆر { $decision_months } مانگ
   *[other] لانی زۆر { $decision_months } مانگ
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] بڕیار: لانی زۆر { $decision_latest_months } مانگ دوای تۆمارکردن
   *[other] بڕیار: لانی زۆر { $decision_latest_months } مانگ دوای تۆمارکردن
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] هەندێک جار تا { $extension_months } مانگی تر
   *[other] هەندێک جار تا { $extension_months } مانگی تر
}
# status: needs-review
interview-faster = هەندێک جار خێراتر دەبێت
