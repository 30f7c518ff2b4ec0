### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
interview-title = Мусоҳиба ва қарор
# status: needs-review
interview-invited = PMLP ба шумо мегӯяд, ки кай ва дар куҷо
# Labels of three small pictures.
# status: needs-review
interview-date = Сана
# status: needs-review
interview-time = Вақт
# status: needs-review
interview-place = Ҷой
# status: needs-review
interview-interpreter = Агар лозим бошад, тарҷумон кӯмак мекунад
# status: needs-review
interview-tell = Ҳамаашро гӯед. Ростӣ гӯед.
# status: needs-review
interview-bring = Ҳуҷҷатҳоеро, ки доред, биёред
# A lock closes round the room.
# status: needs-review
interview-confidential = Мусоҳиба махфӣ аст
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP маълумотро дар бораи кишвар меомӯзад
# status: needs-review
interview-each = PMLP ҳар парвандаро ҷудо ҳал мекунад
# Over the bars of time.
# status: needs-review
interview-times = Чӣ қадар вақт гирифтанаш мумкин
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Даъват
# status: needs-review
interview-bar-interview = Мусоҳиба
# status: needs-review
interview-bar-decision = Қарор
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] на зиёда аз { $invite_days } рӯзи корӣ
   *[other] на зиёда аз { $invite_days } рӯзи корӣ
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] на зиёда аз { $interview_months } моҳ
   *[other] на зиёда аз { $interview_months } моҳ
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] на зиёда аз { $decision_months } моҳ
   *[other] на зиёда аз { $decision_months } моҳ
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Қарор: на дертар аз { $decision_latest_months } моҳ баъди бақайдгирӣ
   *[other] Қарор: на дертар аз { $decision_latest_months } моҳ баъди бақайдгирӣ
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Баъзан боз то { $extension_months } моҳ
   *[other] Баъзан боз то { $extension_months } моҳ
}
# status: needs-review
interview-faster = Баъзан тезтар мешавад
