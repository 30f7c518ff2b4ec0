### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = مصاحبه و تصمیم
# status: needs-review
# source: 36ffc693
interview-invited = PMLP به شما می‌گوید کی و کجا
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = تاریخ
# status: needs-review
# source: 269ce25f
interview-time = ساعت
# status: needs-review
# source: 2adca495
interview-place = مکان
# status: needs-review
# source: a2f48e77
interview-interpreter = در صورت نیاز، مترجم کمک می‌کند
# status: needs-review
# source: 8db0c919
interview-tell = همه چیز را بگویید. حقیقت را بگویید.
# status: needs-review
# source: 6c9e667e
interview-bring = مدارکی را که دارید بیاورید
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = مصاحبه محرمانه است
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP اطلاعات کشورتان را بررسی می‌کند
# status: needs-review
# source: 768af29b
interview-each = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = چقدر ممکن است طول بکشد
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = دعوت
# status: needs-review
# source: 2525d128
interview-bar-interview = مصاحبه
# status: needs-review
# source: 74218a35
interview-bar-decision = تصمیم
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] حداکثر { $invite_days } روز کاری
   *[other] حداکثر { $invite_days } روز کاری
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] حداکثر { $interview_months } ماه
   *[other] حداکثر { $interview_months } ماه
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] حداکثر { $decision_months } ماه
   *[other] حداکثر { $decision_months } ماه
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] تصمیم: حداکثر { $decision_latest_months } ماه پس از ثبت
   *[other] تصمیم: حداکثر { $decision_latest_months } ماه پس از ثبت
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] گاهی تا { $extension_months } ماه بیشتر
   *[other] گاهی تا { $extension_months } ماه بیشتر
}
# status: needs-review
# source: f8fd914e
interview-faster = گاهی زودتر انجام می‌شود
