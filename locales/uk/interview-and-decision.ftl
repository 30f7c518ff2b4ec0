### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
interview-title = Співбесіда та рішення
# status: needs-review
interview-invited = PMLP повідомляє вам, коли й де
# Labels of three small pictures.
# status: needs-review
interview-date = Дата
# status: needs-review
interview-time = Час
# status: needs-review
interview-place = Місце
# status: needs-review
interview-interpreter = Якщо треба, допомагає перекладач
# status: needs-review
interview-tell = Розкажіть усе. Говоріть правду.
# status: needs-review
interview-bring = Принесіть документи, які у вас є
# A lock closes round the room.
# status: needs-review
interview-confidential = Співбесіда конфіденційна
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP вивчає інформацію про країну
# status: needs-review
interview-each = PMLP вирішує кожну справу окремо
# Over the bars of time.
# status: needs-review
interview-times = Скільки це може тривати
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = Запрошення
# status: needs-review
interview-bar-interview = Співбесіда
# status: needs-review
interview-bar-decision = Рішення
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] щонайбільше { $invite_days } робочий день
    [few] щонайбільше { $invite_days } робочі дні
    [many] щонайбільше { $invite_days } робочих днів
   *[other] щонайбільше { $invite_days } робочого дня
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] щонайбільше { $interview_months } місяць
    [few] щонайбільше { $interview_months } місяці
    [many] щонайбільше { $interview_months } місяців
   *[other] щонайбільше { $interview_months } місяця
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] щонайбільше { $decision_months } місяць
    [few] щонайбільше { $decision_months } місяці
    [many] щонайбільше { $decision_months } місяців
   *[other] щонайбільше { $decision_months } місяця
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] Рішення: не пізніше ніж через { $decision_latest_months } місяць після реєстрації
    [few] Рішення: не пізніше ніж через { $decision_latest_months } місяці після реєстрації
    [many] Рішення: не пізніше ніж через { $decision_latest_months } місяців після реєстрації
   *[other] Рішення: не пізніше ніж через { $decision_latest_months } місяця після реєстрації
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] Іноді ще до { $extension_months } місяця
    [few] Іноді ще до { $extension_months } місяців
    [many] Іноді ще до { $extension_months } місяців
   *[other] Іноді ще до { $extension_months } місяця
}
# status: needs-review
interview-faster = Іноді все йде швидше
