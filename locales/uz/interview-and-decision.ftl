### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Suhbat va qaror
# status: needs-review
# source: 36ffc693
interview-invited = PMLP qachon va qayerda ekanini aytadi
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Sana
# status: needs-review
# source: 269ce25f
interview-time = Vaqt
# status: needs-review
# source: 2adca495
interview-place = Joy
# status: needs-review
# source: a2f48e77
interview-interpreter = Kerak boʻlsa, tarjimon yordam beradi
# status: needs-review
# source: 8db0c919
interview-tell = Hammasini ayting. Rostini ayting.
# status: needs-review
# source: 6c9e667e
interview-bring = Bor hujjatlaringizni olib keling
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Suhbat maxfiy
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP mamlakat haqida maʼlumot oʻrganadi
# status: needs-review
# source: 768af29b
interview-each = PMLP har bir ishni alohida hal qiladi
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Qancha vaqt olishi mumkin
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Taklif
# status: needs-review
# source: 2525d128
interview-bar-interview = Suhbat
# status: needs-review
# source: 74218a35
interview-bar-decision = Qaror
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] koʻpi bilan { $invite_days } ish kuni
   *[other] koʻpi bilan { $invite_days } ish kuni
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] koʻpi bilan { $interview_months } oy
   *[other] koʻpi bilan { $interview_months } oy
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] koʻpi bilan { $decision_months } oy
   *[other] koʻpi bilan { $decision_months } oy
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Qaror: roʻyxatdan keyin koʻpi bilan { $decision_latest_months } oyda
   *[other] Qaror: roʻyxatdan keyin koʻpi bilan { $decision_latest_months } oyda
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Baʼzan yana { $extension_months } oygacha
   *[other] Baʼzan yana { $extension_months } oygacha
}
# status: needs-review
# source: f8fd914e
interview-faster = Baʼzan tezroq boʻladi
