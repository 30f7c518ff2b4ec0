### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Права й обов’язки
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Ваші права
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Ваші обов’язки
# status: needs-review
# source: d50197fb
rights-stay = Ви можете залишатися до остаточного рішення
# status: needs-review
# source: 46a0ff01
rights-papers = Ви здаєте свої документи
# status: needs-review
# source: a2f48e77
rights-interpreter = Якщо треба, допомагає перекладач
# status: needs-review
# source: 0fba7a03
rights-truth = Ви говорите правду
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Ви можете отримати місце, де жити
# status: needs-review
# source: 31d87621
rights-rules = Ви дотримуєтеся правил проживання
# status: needs-review
# source: c20b3c6b
rights-school = Діти навчаються. Лікар допомагає.
# status: needs-review
# source: f8d25e46
rights-address = Ви повідомляєте PMLP свою адресу
# status: needs-review
# source: 7c757a9d
rights-work = Право на працю
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] якщо через { $work_months } місяць немає відповіді й це не з вашої вини
    [few] якщо через { $work_months } місяці немає відповіді й це не з вашої вини
    [many] якщо через { $work_months } місяців немає відповіді й це не з вашої вини
   *[other] якщо через { $work_months } місяця немає відповіді й це не з вашої вини
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Ви приходите на співбесіди
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Юрист для вашої скарги до суду
# status: needs-review
# source: fe216f21
rights-days = Ви рахуєте дні, вказані в листі
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Притулок: право й обов’язок
