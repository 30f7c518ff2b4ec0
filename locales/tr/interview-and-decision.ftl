### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
interview-title = Mülakat ve karar
# status: needs-review
interview-invited = PMLP size zamanı ve yeri bildirir
# Labels of three small pictures.
# status: needs-review
interview-date = Tarih
# status: needs-review
interview-time = Saat
# status: needs-review
interview-place = Yer
# status: needs-review
interview-interpreter = Gerekirse tercüman yardım eder
# status: needs-review
interview-tell = Her şeyi anlatın. Doğruyu söyleyin.
# status: needs-review
interview-bring = Elinizdeki belgeleri getirin
# A lock closes round the room.
# status: needs-review
interview-confidential = Mülakat gizlidir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP ülke bilgilerine bakar
# status: needs-review
interview-each = PMLP her dosyaya ayrı karar verir
# Over the bars of time.
# status: needs-review
interview-times = Ne kadar sürebilir
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Davet
# status: needs-review
interview-bar-interview = Mülakat
# status: needs-review
interview-bar-decision = Karar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] en çok { $invite_days } iş günü
   *[other] en çok { $invite_days } iş günü
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] en çok { $interview_months } ay
   *[other] en çok { $interview_months } ay
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] en çok { $decision_months } ay
   *[other] en çok { $decision_months } ay
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Karar: kayıttan sonra en geç { $decision_latest_months } ay içinde
   *[other] Karar: kayıttan sonra en geç { $decision_latest_months } ay içinde
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Bazen { $extension_months } aya kadar ek süre
   *[other] Bazen { $extension_months } aya kadar ek süre
}
# status: needs-review
interview-faster = Bazen daha hızlı olur
