### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
interview-title = Hevpeyvîn û biryar
# status: needs-review
interview-invited = PMLP ji we re dibêje kengî û li ku
# Labels of three small pictures.
# status: needs-review
interview-date = Dîrok
# status: needs-review
interview-time = Dem
# status: needs-review
interview-place = Cih
# status: needs-review
interview-interpreter = Ger pêwîst be, wergêr alîkariyê dike
# status: needs-review
interview-tell = Her tiştî bibêjin. Rastiyê bibêjin.
# status: needs-review
interview-bring = Belgeyên ku li ba we hene bînin
# A lock closes round the room.
# status: needs-review
interview-confidential = Hevpeyvîn veşartî dimîne
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP li agahiyên welêt dinêre
# status: needs-review
interview-each = PMLP li ser her dozê cuda biryar dide
# Over the bars of time.
# status: needs-review
interview-times = Dibe ku çiqas bidome
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Vexwendin
# status: needs-review
interview-bar-interview = Hevpeyvîn
# status: needs-review
interview-bar-decision = Biryar
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] herî zêde { $invite_days } roja xebatê
   *[other] herî zêde { $invite_days } rojên xebatê
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] herî zêde { $interview_months } meh
   *[other] herî zêde { $interview_months } meh
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] herî zêde { $decision_months } meh
   *[other] herî zêde { $decision_months } meh
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Biryar: herî dereng { $decision_latest_months } meh piştî qeydkirinê
   *[other] Biryar: herî dereng { $decision_latest_months } meh piştî qeydkirinê
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Carinan heta { $extension_months } mehê zêdetir
   *[other] Carinan heta { $extension_months } mehan zêdetir
}
# status: needs-review
interview-faster = Carinan zûtir dibe
