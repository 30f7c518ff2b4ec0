### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
rights-title = Права и обязанности
# Over the rights' side.
# status: needs-review
rights-rights = Ваши права
# Over the duties' side.
# status: needs-review
rights-duties = Ваши обязанности
# status: needs-review
rights-stay = Вы можете остаться до окончательного решения
# status: needs-review
rights-papers = Вы сдаёте свои документы
# status: needs-review
rights-interpreter = Если нужно, помогает переводчик
# status: needs-review
rights-truth = Вы говорите правду
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Вы можете получить место, где жить
# status: needs-review
rights-rules = Вы соблюдаете правила проживания
# status: needs-review
rights-school = Дети учатся. Врач помогает.
# status: needs-review
rights-address = Вы сообщаете PMLP свой адрес
# status: needs-review
rights-work = Можно работать
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] если через { $work_months } месяц нет ответа и это не по вашей вине
    [few] если через { $work_months } месяца нет ответа и это не по вашей вине
    [many] если через { $work_months } месяцев нет ответа и это не по вашей вине
   *[other] если через { $work_months } месяца нет ответа и это не по вашей вине
}
# status: needs-review
rights-interviews = Вы приходите на интервью
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Юрист для вашей жалобы в суд
# status: needs-review
rights-days = Вы считаете дни, указанные в письме
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Убежище: право и обязанность
