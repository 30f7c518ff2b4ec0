### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = مرکه او پرېکړه
# status: needs-review
# source: 36ffc693
interview-invited = PMLP تاسو ته وایي چې کله او چېرې
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = نېټه
# status: needs-review
# source: 269ce25f
interview-time = وخت
# status: needs-review
# source: 2adca495
interview-place = ځای
# status: needs-review
# source: a2f48e77
interview-interpreter = که اړتیا وي، ژباړن مرسته کوي
# status: needs-review
# source: 8db0c919
interview-tell = هر څه ووایاست. رښتیا ووایاست.
# status: needs-review
# source: 6c9e667e
interview-bring = هغه اسناد راوړئ چې لرئ یې
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = مرکه محرمه ده
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP ستاسو د هېواد معلومات ګوري
# status: needs-review
# source: 768af29b
interview-each = PMLP پر هره قضیه جلا پرېکړه کوي
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = څومره وخت نیولی شي
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = بلنه
# status: needs-review
# source: 2525d128
interview-bar-interview = مرکه
# status: needs-review
# source: 74218a35
interview-bar-decision = پرېکړه
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] ډېر له ډېره { $invite_days } کاري ورځ
   *[other] ډېر له ډېره { $invite_days } کاري ورځې
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] ډېر له ډېره { $interview_months } میاشت
   *[other] ډېر له ډېره { $interview_months } میاشتې
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] ډېر له ډېره { $decision_months } میاشت
   *[other] ډېر له ډېره { $decision_months } میاشتې
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] پرېکړه: له ثبت وروسته ډېر له ډېره { $decision_latest_months } میاشت
   *[other] پرېکړه: له ثبت وروسته ډېر له ډېره { $decision_latest_months } میاشتې
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] کله ناکله تر { $extension_months } میاشتې پورې نور وخت
   *[other] کله ناکله تر { $extension_months } میاشتو پورې نور وخت
}
# status: needs-review
# source: f8fd914e
interview-faster = کله ناکله لا ژر کېږي
