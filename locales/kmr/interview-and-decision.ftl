### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Hevpeyvîn û biryar
# status: needs-review
# source: 36ffc693
interview-invited = PMLP ji we re dibêje kengî û li ku
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Dîrok
# status: needs-review
# source: 269ce25f
interview-time = Dem
# status: needs-review
# source: 2adca495
interview-place = Cih
# status: needs-review
# source: a2f48e77
interview-interpreter = Ger pêwîst be, wergêr alîkariyê dike
# status: needs-review
# source: 8db0c919
interview-tell = Her tiştî bibêjin. Rastiyê bibêjin.
# status: needs-review
# source: 6c9e667e
interview-bring = Belgeyên ku li ba we hene bînin
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Hevpeyvîn veşartî dimîne
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP li agahiyên welêt dinêre
# status: needs-review
# source: 768af29b
interview-each = PMLP li ser her dozê cuda biryar dide
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Dibe ku çiqas bidome
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Vexwendin
# status: needs-review
# source: 2525d128
interview-bar-interview = Hevpeyvîn
# status: needs-review
# source: 74218a35
interview-bar-decision = Biryar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] herî zêde { $invite_days } roja xebatê
   *[other] herî zêde { $invite_days } rojên xebatê
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] herî zêde { $interview_months } meh
   *[other] herî zêde { $interview_months } meh
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] herî zêde { $decision_months } meh
   *[other] herî zêde { $decision_months } meh
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Biryar: herî dereng { $decision_latest_months } meh piştî qeydkirinê
   *[other] Biryar: herî dereng { $decision_latest_months } meh piştî qeydkirinê
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Carinan heta { $extension_months } mehê zêdetir
   *[other] Carinan heta { $extension_months } mehan zêdetir
}
# status: needs-review
# source: f8fd914e
interview-faster = Carinan zûtir dibe
