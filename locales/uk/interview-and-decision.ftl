### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = Співбесіда та рішення
# status: needs-review
# source: 36ffc693
interview-invited = PMLP повідомляє вам, коли й де
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = Дата
# status: needs-review
# source: 269ce25f
interview-time = Час
# status: needs-review
# source: 2adca495
interview-place = Місце
# status: needs-review
# source: a2f48e77
interview-interpreter = Якщо треба, допомагає перекладач
# status: needs-review
# source: 8db0c919
interview-tell = Розкажіть усе. Говоріть правду.
# status: needs-review
# source: 6c9e667e
interview-bring = Принесіть документи, які у вас є
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = Співбесіда конфіденційна
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP вивчає інформацію про країну
# status: needs-review
# source: 768af29b
interview-each = PMLP вирішує кожну справу окремо
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = Скільки це може тривати
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = Запрошення
# status: needs-review
# source: 2525d128
interview-bar-interview = Співбесіда
# status: needs-review
# source: 74218a35
interview-bar-decision = Рішення
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] щонайбільше { $invite_days } робочий день
    [few] щонайбільше { $invite_days } робочі дні
    [many] щонайбільше { $invite_days } робочих днів
   *[other] щонайбільше { $invite_days } робочого дня
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] щонайбільше { $interview_months } місяць
    [few] щонайбільше { $interview_months } місяці
    [many] щонайбільше { $interview_months } місяців
   *[other] щонайбільше { $interview_months } місяця
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] щонайбільше { $decision_months } місяць
    [few] щонайбільше { $decision_months } місяці
    [many] щонайбільше { $decision_months } місяців
   *[other] щонайбільше { $decision_months } місяця
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] Рішення: не пізніше ніж через { $decision_latest_months } місяць після реєстрації
    [few] Рішення: не пізніше ніж через { $decision_latest_months } місяці після реєстрації
    [many] Рішення: не пізніше ніж через { $decision_latest_months } місяців після реєстрації
   *[other] Рішення: не пізніше ніж через { $decision_latest_months } місяця після реєстрації
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] Іноді ще до { $extension_months } місяця
    [few] Іноді ще до { $extension_months } місяців
    [many] Іноді ще до { $extension_months } місяців
   *[other] Іноді ще до { $extension_months } місяця
}
# status: needs-review
# source: f8fd914e
interview-faster = Іноді все йде швидше
