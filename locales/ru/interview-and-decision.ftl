### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Интервью и решение
# status: needs-review
# source: 36ffc693
interview-invited = PMLP сообщает вам, когда и где
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Дата
# status: needs-review
# source: 269ce25f
interview-time = Время
# status: needs-review
# source: 2adca495
interview-place = Место
# status: needs-review
# source: a2f48e77
interview-interpreter = Если нужно, помогает переводчик
# status: needs-review
# source: 8db0c919
interview-tell = Расскажите всё. Говорите правду.
# status: needs-review
# source: 6c9e667e
interview-bring = Принесите документы, которые у вас есть
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Интервью конфиденциально
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP изучает информацию о стране
# status: needs-review
# source: 768af29b
interview-each = PMLP решает каждое дело отдельно
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Сколько это может длиться
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Приглашение
# status: needs-review
# source: 2525d128
interview-bar-interview = Интервью
# status: needs-review
# source: 74218a35
interview-bar-decision = Решение
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] не более { $invite_days } рабочего дня
    [few] не более { $invite_days } рабочих дней
    [many] не более { $invite_days } рабочих дней
   *[other] не более { $invite_days } рабочего дня
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] не более { $interview_months } месяца
    [few] не более { $interview_months } месяцев
    [many] не более { $interview_months } месяцев
   *[other] не более { $interview_months } месяца
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] не более { $decision_months } месяца
    [few] не более { $decision_months } месяцев
    [many] не более { $decision_months } месяцев
   *[other] не более { $decision_months } месяца
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Решение: не позже чем через { $decision_latest_months } месяц после регистрации
    [few] Решение: не позже чем через { $decision_latest_months } месяца после регистрации
    [many] Решение: не позже чем через { $decision_latest_months } месяцев после регистрации
   *[other] Решение: не позже чем через { $decision_latest_months } месяца после регистрации
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Иногда ещё до { $extension_months } месяца
    [few] Иногда ещё до { $extension_months } месяцев
    [many] Иногда ещё до { $extension_months } месяцев
   *[other] Иногда ещё до { $extension_months } месяца
}
# status: needs-review
# source: f8fd914e
interview-faster = Иногда всё идёт быстрее
