### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = La entrevista y la decisión
# status: needs-review
# source: 36ffc693
interview-invited = La Oficina (PMLP) le dice cuándo y dónde
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Fecha
# status: needs-review
# source: 269ce25f
interview-time = Hora
# status: needs-review
# source: 2adca495
interview-place = Lugar
# status: needs-review
# source: a2f48e77
interview-interpreter = Un intérprete ayuda, si hace falta
# status: needs-review
# source: 8db0c919
interview-tell = Cuéntelo todo. Diga la verdad.
# status: needs-review
# source: 6c9e667e
interview-bring = Lleve los documentos que tenga
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = La entrevista es confidencial
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = La Oficina (PMLP) consulta información del país
# status: needs-review
# source: 768af29b
interview-each = La Oficina (PMLP) decide caso por caso
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Cuánto tiempo puede durar
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Invitación
# status: needs-review
# source: 2525d128
interview-bar-interview = Entrevista
# status: needs-review
# source: 74218a35
interview-bar-decision = Decisión
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] como máximo { $invite_days } día laborable
    [many] como máximo { $invite_days } de días laborables
   *[other] como máximo { $invite_days } días laborables
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] como máximo { $interview_months } mes
    [many] como máximo { $interview_months } de meses
   *[other] como máximo { $interview_months } meses
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] como máximo { $decision_months } mes
    [many] como máximo { $decision_months } de meses
   *[other] como máximo { $decision_months } meses
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Decisión: a más tardar { $decision_latest_months } mes después del registro
    [many] Decisión: a más tardar { $decision_latest_months } de meses después del registro
   *[other] Decisión: a más tardar { $decision_latest_months } meses después del registro
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] A veces hasta { $extension_months } mes más
    [many] A veces hasta { $extension_months } de meses más
   *[other] A veces hasta { $extension_months } meses más
}
# status: needs-review
# source: f8fd914e
interview-faster = A veces es más rápido
