### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Intervija un lēmums
# status: needs-review
# source: 36ffc693
interview-invited = PMLP paziņo, kad un kur
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Datums
# status: needs-review
# source: 269ce25f
interview-time = Laiks
# status: needs-review
# source: 2adca495
interview-place = Vieta
# status: needs-review
# source: a2f48e77
interview-interpreter = Ja vajag, palīdz tulks
# status: needs-review
# source: 8db0c919
interview-tell = Izstāstiet visu. Sakiet patiesību.
# status: needs-review
# source: 6c9e667e
interview-bring = Paņemiet līdzi dokumentus, kas jums ir
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Intervija ir konfidenciāla
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP izmanto informāciju par jūsu valsti
# status: needs-review
# source: 768af29b
interview-each = PMLP katru gadījumu izvērtē atsevišķi
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Cik ilgi tas var būt
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Uzaicinājums
# status: needs-review
# source: 2525d128
interview-bar-interview = Intervija
# status: needs-review
# source: 74218a35
interview-bar-decision = Lēmums
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [zero] ne vairāk kā { $invite_days } darba dienas
    [one] ne vairāk kā { $invite_days } darba diena
   *[other] ne vairāk kā { $invite_days } darba dienas
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [zero] ne vairāk kā { $interview_months } mēneši
    [one] ne vairāk kā { $interview_months } mēnesis
   *[other] ne vairāk kā { $interview_months } mēneši
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [zero] ne vairāk kā { $decision_months } mēneši
    [one] ne vairāk kā { $decision_months } mēnesis
   *[other] ne vairāk kā { $decision_months } mēneši
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [zero] Lēmums: ne vēlāk kā { $decision_latest_months } mēnešus pēc reģistrācijas
    [one] Lēmums: ne vēlāk kā { $decision_latest_months } mēnesi pēc reģistrācijas
   *[other] Lēmums: ne vēlāk kā { $decision_latest_months } mēnešus pēc reģistrācijas
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [zero] Dažreiz vēl līdz { $extension_months } mēnešiem
    [one] Dažreiz vēl līdz { $extension_months } mēnesim
   *[other] Dažreiz vēl līdz { $extension_months } mēnešiem
}
# status: needs-review
# source: f8fd914e
interview-faster = Dažreiz tas notiek ātrāk
