### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
rights-title = Права й обов’язки
# Over the rights' side.
# status: needs-review
rights-rights = Ваші права
# Over the duties' side.
# status: needs-review
rights-duties = Ваші обов’язки
# status: needs-review
rights-stay = Ви можете залишатися до остаточного рішення
# status: needs-review
rights-papers = Ви здаєте свої документи
# status: needs-review
rights-interpreter = Якщо треба, допомагає перекладач
# status: needs-review
rights-truth = Ви говорите правду
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Ви можете отримати місце, де жити
# status: needs-review
rights-rules = Ви дотримуєтеся правил проживання
# status: needs-review
rights-school = Діти навчаються. Лікар допомагає.
# status: needs-review
rights-address = Ви повідомляєте PMLP свою адресу
# status: needs-review
rights-work = Право на працю
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] якщо через { $work_months } місяць немає відповіді й це не з вашої вини
    [few] якщо через { $work_months } місяці немає відповіді й це не з вашої вини
    [many] якщо через { $work_months } місяців немає відповіді й це не з вашої вини
   *[other] якщо через { $work_months } місяця немає відповіді й це не з вашої вини
}
# status: needs-review
rights-interviews = Ви приходите на співбесіди
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Юрист для вашої скарги до суду
# status: needs-review
rights-days = Ви рахуєте дні, вказані в листі
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Притулок: право й обов’язок
