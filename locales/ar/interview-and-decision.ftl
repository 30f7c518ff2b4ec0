### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
interview-title = المقابلة والقرار
# status: needs-review
interview-invited = المكتب (PMLP) يخبرك متى وأين
# Labels of three small pictures.
# status: needs-review
interview-date = التاريخ
# status: needs-review
interview-time = الوقت
# status: needs-review
interview-place = المكان
# status: needs-review
interview-interpreter = يساعدك مترجم عند الحاجة
# status: needs-review
interview-tell = قل كل شيء. قل الحقيقة.
# status: needs-review
interview-bring = أحضر الوثائق التي لديك
# A lock closes round the room.
# status: needs-review
interview-confidential = المقابلة سرية
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = المكتب (PMLP) ينظر في معلومات عن بلدك
# status: needs-review
interview-each = المكتب (PMLP) يدرس كل حالة على حدة
# Over the bars of time.
# status: needs-review
interview-times = كم قد يستغرق ذلك
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = الدعوة
# status: needs-review
interview-bar-interview = المقابلة
# status: needs-review
interview-bar-decision = القرار
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [zero] { $invite_days } يوم عمل على الأكثر
    [one] يوم عمل واحد على الأكثر
    [two] يوما عمل على الأكثر
    [few] { $invite_days } أيام عمل على الأكثر
    [many] { $invite_days } يوم عمل على الأكثر
   *[other] { $invite_days } يوم عمل على الأكثر
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [zero] { $interview_months } شهر على الأكثر
    [one] شهر واحد على الأكثر
    [two] شهران على الأكثر
    [few] { $interview_months } أشهر على الأكثر
    [many] { $interview_months } شهرًا على الأكثر
   *[other] { $interview_months } شهر على الأكثر
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [zero] { $decision_months } شهر على الأكثر
    [one] شهر واحد على الأكثر
    [two] شهران على الأكثر
    [few] { $decision_months } أشهر على الأكثر
    [many] { $decision_months } شهرًا على الأكثر
   *[other] { $decision_months } شهر على الأكثر
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [zero] القرار: بعد { $decision_latest_months } شهر من التسجيل على الأكثر
    [one] القرار: بعد شهر واحد من التسجيل على الأكثر
    [two] القرار: بعد شهرين من التسجيل على الأكثر
    [few] القرار: بعد { $decision_latest_months } أشهر من التسجيل على الأكثر
    [many] القرار: بعد { $decision_latest_months } شهرًا من التسجيل على الأكثر
   *[other] القرار: بعد { $decision_latest_months } شهر من التسجيل على الأكثر
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [zero] أحيانًا حتى { $extension_months } شهر إضافي
    [one] أحيانًا حتى شهر إضافي واحد
    [two] أحيانًا حتى شهرين إضافيين
    [few] أحيانًا حتى { $extension_months } أشهر إضافية
    [many] أحيانًا حتى { $extension_months } شهرًا إضافيًا
   *[other] أحيانًا حتى { $extension_months } شهر إضافي
}
# status: needs-review
interview-faster = أحيانًا يكون ذلك أسرع
