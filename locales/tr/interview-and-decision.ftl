### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Mülakat ve karar
# status: needs-review
# source: 36ffc693
interview-invited = PMLP size zamanı ve yeri bildirir
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Tarih
# status: needs-review
# source: 269ce25f
interview-time = Saat
# status: needs-review
# source: 2adca495
interview-place = Yer
# status: needs-review
# source: a2f48e77
interview-interpreter = Gerekirse tercüman yardım eder
# status: needs-review
# source: 8db0c919
interview-tell = Her şeyi anlatın. Doğruyu söyleyin.
# status: needs-review
# source: 6c9e667e
interview-bring = Elinizdeki belgeleri getirin
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Mülakat gizlidir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP ülke bilgilerine bakar
# status: needs-review
# source: 768af29b
interview-each = PMLP her dosyaya ayrı karar verir
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Ne kadar sürebilir
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Davet
# status: needs-review
# source: 2525d128
interview-bar-interview = Mülakat
# status: needs-review
# source: 74218a35
interview-bar-decision = Karar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] en çok { $invite_days } iş günü
   *[other] en çok { $invite_days } iş günü
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] en çok { $interview_months } ay
   *[other] en çok { $interview_months } ay
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] en çok { $decision_months } ay
   *[other] en çok { $decision_months } ay
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Karar: kayıttan sonra en geç { $decision_latest_months } ay içinde
   *[other] Karar: kayıttan sonra en geç { $decision_latest_months } ay içinde
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Bazen { $extension_months } aya kadar ek süre
   *[other] Bazen { $extension_months } aya kadar ek süre
}
# status: needs-review
# source: f8fd914e
interview-faster = Bazen daha hızlı olur
