### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
interview-title = Müsahibə və qərar
# status: needs-review
interview-invited = PMLP vaxtı və yeri sizə bildirir
# Labels of three small pictures.
# status: needs-review
interview-date = Tarix
# status: needs-review
interview-time = Vaxt
# status: needs-review
interview-place = Yer
# status: needs-review
interview-interpreter = Lazım olsa, tərcüməçi kömək edir
# status: needs-review
interview-tell = Hər şeyi danışın. Düzünü deyin.
# status: needs-review
interview-bring = Olan sənədlərinizi gətirin
# A lock closes round the room.
# status: needs-review
interview-confidential = Müsahibə məxfidir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP ölkə haqqında məlumata baxır
# status: needs-review
interview-each = PMLP hər iş üzrə ayrıca qərar verir
# Over the bars of time.
# status: needs-review
interview-times = Nə qədər vaxt apara bilər
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Dəvət
# status: needs-review
interview-bar-interview = Müsahibə
# status: needs-review
interview-bar-decision = Qərar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] ən çoxu { $invite_days } iş günü
   *[other] ən çoxu { $invite_days } iş günü
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] ən çoxu { $interview_months } ay
   *[other] ən çoxu { $interview_months } ay
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] ən çoxu { $decision_months } ay
   *[other] ən çoxu { $decision_months } ay
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Qərar: qeydiyyatdan sonra ən geci { $decision_latest_months } ay
   *[other] Qərar: qeydiyyatdan sonra ən geci { $decision_latest_months } ay
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Bəzən daha { $extension_months } aya qədər
   *[other] Bəzən daha { $extension_months } aya qədər
}
# status: needs-review
interview-faster = Bəzən daha tez olur
