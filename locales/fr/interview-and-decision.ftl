### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = L’entretien et la décision
# status: needs-review
# source: 36ffc693
interview-invited = L’Office (PMLP) vous dit quand et où
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Date
# status: needs-review
# source: 269ce25f
interview-time = Heure
# status: needs-review
# source: 2adca495
interview-place = Lieu
# status: needs-review
# source: a2f48e77
interview-interpreter = Un interprète aide, si besoin
# status: needs-review
# source: 8db0c919
interview-tell = Racontez tout. Dites la vérité.
# status: needs-review
# source: 6c9e667e
interview-bring = Apportez les documents que vous avez
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = L’entretien est confidentiel
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = L’Office (PMLP) étudie les informations sur le pays
# status: needs-review
# source: 768af29b
interview-each = L’Office (PMLP) décide au cas par cas
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Combien de temps cela peut durer
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Invitation
# status: needs-review
# source: 2525d128
interview-bar-interview = Entretien
# status: needs-review
# source: 74218a35
interview-bar-decision = Décision
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] au plus { $invite_days } jour de travail
    [many] au plus { $invite_days } de jours de travail
   *[other] au plus { $invite_days } jours de travail
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] au plus { $interview_months } mois
    [many] au plus { $interview_months } de mois
   *[other] au plus { $interview_months } mois
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] au plus { $decision_months } mois
    [many] au plus { $decision_months } de mois
   *[other] au plus { $decision_months } mois
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Décision : au plus tard { $decision_latest_months } mois après l’enregistrement
    [many] Décision : au plus tard { $decision_latest_months } de mois après l’enregistrement
   *[other] Décision : au plus tard { $decision_latest_months } mois après l’enregistrement
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Parfois jusqu’à { $extension_months } mois de plus
    [many] Parfois jusqu’à { $extension_months } de mois de plus
   *[other] Parfois jusqu’à { $extension_months } mois de plus
}
# status: needs-review
# source: f8fd914e
interview-faster = Parfois, cela va plus vite
