### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
interview-title = مصاحبه و تصمیم
# status: needs-review
interview-invited = PMLP به شما می‌گوید کی و کجا
# Labels of three small pictures.
# status: needs-review
interview-date = تاریخ
# status: needs-review
interview-time = ساعت
# status: needs-review
interview-place = مکان
# status: needs-review
interview-interpreter = در صورت نیاز، مترجم کمک می‌کند
# status: needs-review
interview-tell = همه چیز را بگویید. حقیقت را بگویید.
# status: needs-review
interview-bring = مدارکی را که دارید بیاورید
# A lock closes round the room.
# status: needs-review
interview-confidential = مصاحبه محرمانه است
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP اطلاعات کشورتان را بررسی می‌کند
# status: needs-review
interview-each = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# Over the bars of time.
# status: needs-review
interview-times = چقدر ممکن است طول بکشد
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = دعوت
# status: needs-review
interview-bar-interview = مصاحبه
# status: needs-review
interview-bar-decision = تصمیم
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] حداکثر { $invite_days } روز کاری
   *[other] حداکثر { $invite_days } روز کاری
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] حداکثر { $interview_months } ماه
   *[other] حداکثر { $interview_months } ماه
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] حداکثر { $decision_months } ماه
   *[other] حداکثر { $decision_months } ماه
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] تصمیم: حداکثر { $decision_latest_months } ماه پس از ثبت
   *[other] تصمیم: حداکثر { $decision_latest_months } ماه پس از ثبت
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] گاهی تا { $extension_months } ماه بیشتر
   *[other] گاهی تا { $extension_months } ماه بیشتر
}
# status: needs-review
interview-faster = گاهی زودتر انجام می‌شود
