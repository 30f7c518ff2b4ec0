### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
answers-title = Три возможных ответа
# status: needs-review
answers-each = PMLP решает каждое дело отдельно
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Обоснованный страх преследования
# status: needs-review
answers-race = Раса
# status: needs-review
answers-religion = Религия
# status: needs-review
answers-nationality = Национальность
# status: needs-review
answers-group = Социальная группа
# status: needs-review
answers-opinion = Политические взгляды
# Over four pictures.
# status: needs-review
answers-why-alternative = Угроза серьёзного вреда
# status: needs-review
answers-war = Война
# status: needs-review
answers-death = Смертная казнь
# status: needs-review
answers-torture = Пытки
# status: needs-review
answers-inhuman = Бесчеловечное или унижающее обращение
# Said without blame.
# status: needs-review
answers-not = Бедность или безработица — не основание
# Over a table with two columns.
# status: needs-review
answers-what = Что вы получаете
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Вид на жительство
# status: needs-review
answers-row-travel = Проездной документ
# status: needs-review
answers-row-work = Работа
# status: needs-review
answers-row-family = Семья
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Постоянный
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } год, можно продлить
    [few] { $permit_years } года, можно продлить
    [many] { $permit_years } лет, можно продлить
   *[other] { $permit_years } года, можно продлить
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Все страны, кроме вашей
# status: needs-review
answers-travel-alternative = Если ваша страна его не даёт
# status: needs-review
answers-yes = Да
# status: needs-review
answers-family-refugee = Сразу
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] После { $family_years } года в Латвии
    [few] После { $family_years } лет в Латвии
    [many] После { $family_years } лет в Латвии
   *[other] После { $family_years } года в Латвии
}
# status: needs-review
answers-refusal = Отказ? Вы можете подать жалобу
