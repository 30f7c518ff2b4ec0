### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Мусоҳиба ва қарор
# status: needs-review
# source: 36ffc693
interview-invited = PMLP ба шумо мегӯяд, ки кай ва дар куҷо
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Сана
# status: needs-review
# source: 269ce25f
interview-time = Вақт
# status: needs-review
# source: 2adca495
interview-place = Ҷой
# status: needs-review
# source: a2f48e77
interview-interpreter = Агар лозим бошад, тарҷумон кӯмак мекунад
# status: needs-review
# source: 8db0c919
interview-tell = Ҳамаашро гӯед. Ростӣ гӯед.
# status: needs-review
# source: 6c9e667e
interview-bring = Ҳуҷҷатҳоеро, ки доред, биёред
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Мусоҳиба махфӣ аст
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP маълумотро дар бораи кишвар меомӯзад
# status: needs-review
# source: 768af29b
interview-each = PMLP ҳар парвандаро ҷудо ҳал мекунад
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Чӣ қадар вақт гирифтанаш мумкин
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Даъват
# status: needs-review
# source: 2525d128
interview-bar-interview = Мусоҳиба
# status: needs-review
# source: 74218a35
interview-bar-decision = Қарор
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] на зиёда аз { $invite_days } рӯзи корӣ
   *[other] на зиёда аз { $invite_days } рӯзи корӣ
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] на зиёда аз { $interview_months } моҳ
   *[other] на зиёда аз { $interview_months } моҳ
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] на зиёда аз { $decision_months } моҳ
   *[other] на зиёда аз { $decision_months } моҳ
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Қарор: на дертар аз { $decision_latest_months } моҳ баъди бақайдгирӣ
   *[other] Қарор: на дертар аз { $decision_latest_months } моҳ баъди бақайдгирӣ
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Баъзан боз то { $extension_months } моҳ
   *[other] Баъзан боз то { $extension_months } моҳ
}
# status: needs-review
# source: f8fd914e
interview-faster = Баъзан тезтар мешавад
