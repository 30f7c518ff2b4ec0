### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Müsahibə və qərar
# status: needs-review
# source: 36ffc693
interview-invited = PMLP vaxtı və yeri sizə bildirir
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Tarix
# status: needs-review
# source: 269ce25f
interview-time = Vaxt
# status: needs-review
# source: 2adca495
interview-place = Yer
# status: needs-review
# source: a2f48e77
interview-interpreter = Lazım olsa, tərcüməçi kömək edir
# status: needs-review
# source: 8db0c919
interview-tell = Hər şeyi danışın. Düzünü deyin.
# status: needs-review
# source: 6c9e667e
interview-bring = Olan sənədlərinizi gətirin
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Müsahibə məxfidir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP ölkə haqqında məlumata baxır
# status: needs-review
# source: 768af29b
interview-each = PMLP hər iş üzrə ayrıca qərar verir
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Nə qədər vaxt apara bilər
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Dəvət
# status: needs-review
# source: 2525d128
interview-bar-interview = Müsahibə
# status: needs-review
# source: 74218a35
interview-bar-decision = Qərar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] ən çoxu { $invite_days } iş günü
   *[other] ən çoxu { $invite_days } iş günü
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] ən çoxu { $interview_months } ay
   *[other] ən çoxu { $interview_months } ay
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] ən çoxu { $decision_months } ay
   *[other] ən çoxu { $decision_months } ay
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Qərar: qeydiyyatdan sonra ən geci { $decision_latest_months } ay
   *[other] Qərar: qeydiyyatdan sonra ən geci { $decision_latest_months } ay
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Bəzən daha { $extension_months } aya qədər
   *[other] Bəzən daha { $extension_months } aya qədər
}
# status: needs-review
# source: f8fd914e
interview-faster = Bəzən daha tez olur
