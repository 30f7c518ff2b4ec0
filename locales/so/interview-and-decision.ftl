### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
interview-title = Wareysiga iyo go’aanka
# status: needs-review
interview-invited = PMLP ayaa kuu sheegta goorta iyo goobta
# Labels of three small pictures.
# status: needs-review
interview-date = Taariikh
# status: needs-review
interview-time = Waqti
# status: needs-review
interview-place = Goob
# status: needs-review
interview-interpreter = Haddii loo baahdo, turjubaan baa caawiya
# status: needs-review
interview-tell = Wax walba sheeg. Runta sheeg.
# status: needs-review
interview-bring = Keen dukumentiyada aad haysato
# A lock closes round the room.
# status: needs-review
interview-confidential = Wareysigu waa sir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP waxay eegtaa macluumaadka dalka
# status: needs-review
interview-each = PMLP kiis kasta gooni ayay u go’aamisaa
# Over the bars of time.
# status: needs-review
interview-times = Muddada ay qaadan karto
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Casuumad
# status: needs-review
interview-bar-interview = Wareysi
# status: needs-review
interview-bar-decision = Go’aan
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] ugu badnaan { $invite_days } maalin shaqo
   *[other] ugu badnaan { $invite_days } maalmood oo shaqo
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] ugu badnaan { $interview_months } bil
   *[other] ugu badnaan { $interview_months } bilood
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] ugu badnaan { $decision_months } bil
   *[other] ugu badnaan { $decision_months } bilood
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Go’aan: ugu dambayn { $decision_latest_months } bil diiwaangelinta kadib
   *[other] Go’aan: ugu dambayn { $decision_latest_months } bilood diiwaangelinta kadib
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Mararka qaar ilaa { $extension_months } bil oo dheeraad ah
   *[other] Mararka qaar ilaa { $extension_months } bilood oo dheeraad ah
}
# status: needs-review
interview-faster = Mararka qaar way ka dhaqso badan tahay
