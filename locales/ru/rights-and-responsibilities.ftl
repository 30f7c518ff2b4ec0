### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Права и обязанности
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Ваши права
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Ваши обязанности
# status: needs-review
# source: d50197fb
rights-stay = Вы можете остаться до окончательного решения
# status: needs-review
# source: 46a0ff01
rights-papers = Вы сдаёте свои документы
# status: needs-review
# source: a2f48e77
rights-interpreter = Если нужно, помогает переводчик
# status: needs-review
# source: 0fba7a03
rights-truth = Вы говорите правду
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Вы можете получить место, где жить
# status: needs-review
# source: 31d87621
rights-rules = Вы соблюдаете правила проживания
# status: needs-review
# source: c20b3c6b
rights-school = Дети учатся. Врач помогает.
# status: needs-review
# source: f8d25e46
rights-address = Вы сообщаете PMLP свой адрес
# status: needs-review
# source: 7c757a9d
rights-work = Можно работать
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] если через { $work_months } месяц нет ответа и это не по вашей вине
    [few] если через { $work_months } месяца нет ответа и это не по вашей вине
    [many] если через { $work_months } месяцев нет ответа и это не по вашей вине
   *[other] если через { $work_months } месяца нет ответа и это не по вашей вине
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Вы приходите на интервью
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Юрист для вашей жалобы в суд
# status: needs-review
# source: fe216f21
rights-days = Вы считаете дни, указанные в письме
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Убежище: право и обязанность
