### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
interview-title = مرکه او پرېکړه
# status: needs-review
interview-invited = PMLP تاسو ته وایي چې کله او چېرې
# Labels of three small pictures.
# status: needs-review
interview-date = نېټه
# status: needs-review
interview-time = وخت
# status: needs-review
interview-place = ځای
# status: needs-review
interview-interpreter = که اړتیا وي، ژباړن مرسته کوي
# status: needs-review
interview-tell = هر څه ووایاست. رښتیا ووایاست.
# status: needs-review
interview-bring = هغه اسناد راوړئ چې لرئ یې
# A lock closes round the room.
# status: needs-review
interview-confidential = مرکه محرمه ده
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP ستاسو د هېواد معلومات ګوري
# status: needs-review
interview-each = PMLP پر هره قضیه جلا پرېکړه کوي
# Over the bars of time.
# status: needs-review
interview-times = څومره وخت نیولی شي
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = بلنه
# status: needs-review
interview-bar-interview = مرکه
# status: needs-review
interview-bar-decision = پرېکړه
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] ډېر له ډېره { $invite_days } کاري ورځ
   *[other] ډېر له ډېره { $invite_days } کاري ورځې
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] ډېر له ډېره { $interview_months } میاشت
   *[other] ډېر له ډېره { $interview_months } میاشتې
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] ډېر له ډېره { $decision_months } میاشت
   *[other] ډېر له ډېره { $decision_months } میاشتې
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] پرېکړه: له ثبت وروسته ډېر له ډېره { $decision_latest_months } میاشت
   *[other] پرېکړه: له ثبت وروسته ډېر له ډېره { $decision_latest_months } میاشتې
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] کله ناکله تر { $extension_months } میاشتې پورې نور وخت
   *[other] کله ناکله تر { $extension_months } میاشتو پورې نور وخت
}
# status: needs-review
interview-faster = کله ناکله لا ژر کېږي
