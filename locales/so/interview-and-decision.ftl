### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Wareysiga iyo go’aanka
# status: needs-review
# source: 36ffc693
interview-invited = PMLP ayaa kuu sheegta goorta iyo goobta
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Taariikh
# status: needs-review
# source: 269ce25f
interview-time = Waqti
# status: needs-review
# source: 2adca495
interview-place = Goob
# status: needs-review
# source: a2f48e77
interview-interpreter = Haddii loo baahdo, turjubaan baa caawiya
# status: needs-review
# source: 8db0c919
interview-tell = Wax walba sheeg. Runta sheeg.
# status: needs-review
# source: 6c9e667e
interview-bring = Keen dukumentiyada aad haysato
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Wareysigu waa sir
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP waxay eegtaa macluumaadka dalka
# status: needs-review
# source: 768af29b
interview-each = PMLP kiis kasta gooni ayay u go’aamisaa
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Muddada ay qaadan karto
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Casuumad
# status: needs-review
# source: 2525d128
interview-bar-interview = Wareysi
# status: needs-review
# source: 74218a35
interview-bar-decision = Go’aan
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] ugu badnaan { $invite_days } maalin shaqo
   *[other] ugu badnaan { $invite_days } maalmood oo shaqo
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] ugu badnaan { $interview_months } bil
   *[other] ugu badnaan { $interview_months } bilood
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] ugu badnaan { $decision_months } bil
   *[other] ugu badnaan { $decision_months } bilood
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Go’aan: ugu dambayn { $decision_latest_months } bil diiwaangelinta kadib
   *[other] Go’aan: ugu dambayn { $decision_latest_months } bilood diiwaangelinta kadib
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Mararka qaar ilaa { $extension_months } bil oo dheeraad ah
   *[other] Mararka qaar ilaa { $extension_months } bilood oo dheeraad ah
}
# status: needs-review
# source: f8fd914e
interview-faster = Mararka qaar way ka dhaqso badan tahay
