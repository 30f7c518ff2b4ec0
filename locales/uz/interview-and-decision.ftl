### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
interview-title = Suhbat va qaror
# status: needs-review
interview-invited = PMLP qachon va qayerda ekanini aytadi
# Labels of three small pictures.
# status: needs-review
interview-date = Sana
# status: needs-review
interview-time = Vaqt
# status: needs-review
interview-place = Joy
# status: needs-review
interview-interpreter = Kerak boʻlsa, tarjimon yordam beradi
# status: needs-review
interview-tell = Hammasini ayting. Rostini ayting.
# status: needs-review
interview-bring = Bor hujjatlaringizni olib keling
# A lock closes round the room.
# status: needs-review
interview-confidential = Suhbat maxfiy
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP mamlakat haqida maʼlumot oʻrganadi
# status: needs-review
interview-each = PMLP har bir ishni alohida hal qiladi
# Over the bars of time.
# status: needs-review
interview-times = Qancha vaqt olishi mumkin
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Taklif
# status: needs-review
interview-bar-interview = Suhbat
# status: needs-review
interview-bar-decision = Qaror
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] koʻpi bilan { $invite_days } ish kuni
   *[other] koʻpi bilan { $invite_days } ish kuni
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] koʻpi bilan { $interview_months } oy
   *[other] koʻpi bilan { $interview_months } oy
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] koʻpi bilan { $decision_months } oy
   *[other] koʻpi bilan { $decision_months } oy
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Qaror: roʻyxatdan keyin koʻpi bilan { $decision_latest_months } oyda
   *[other] Qaror: roʻyxatdan keyin koʻpi bilan { $decision_latest_months } oyda
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Baʼzan yana { $extension_months } oygacha
   *[other] Baʼzan yana { $extension_months } oygacha
}
# status: needs-review
interview-faster = Baʼzan tezroq boʻladi
