### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Три возможных ответа
# status: needs-review
# source: 768af29b
answers-each = PMLP решает каждое дело отдельно
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Обоснованный страх преследования
# status: needs-review
# source: cb29a53b
answers-race = Раса
# status: needs-review
# source: 5284bb54
answers-religion = Религия
# status: needs-review
# source: 0d966c63
answers-nationality = Национальность
# status: needs-review
# source: 2437bf12
answers-group = Социальная группа
# status: needs-review
# source: 78871e45
answers-opinion = Политические взгляды
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Угроза серьёзного вреда
# status: needs-review
# source: 8aeda861
answers-war = Война
# status: needs-review
# source: 8837ad9a
answers-death = Смертная казнь
# status: needs-review
# source: 8395bad8
answers-torture = Пытки
# status: needs-review
# source: 8779fb57
answers-inhuman = Бесчеловечное или унижающее обращение
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Бедность или безработица — не основание
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Что вы получаете
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Вид на жительство
# status: needs-review
# source: a61f3dd8
answers-row-travel = Проездной документ
# status: needs-review
# source: 169744d6
answers-row-work = Работа
# status: needs-review
# source: 834fd693
answers-row-family = Семья
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Постоянный
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } год, можно продлить
    [few] { $permit_years } года, можно продлить
    [many] { $permit_years } лет, можно продлить
   *[other] { $permit_years } года, можно продлить
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Все страны, кроме вашей
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Если ваша страна его не даёт
# status: needs-review
# source: dc68807e
answers-yes = Да
# status: needs-review
# source: 94638db6
answers-family-refugee = Сразу
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] После { $family_years } года в Латвии
    [few] После { $family_years } лет в Латвии
    [many] После { $family_years } лет в Латвии
   *[other] После { $family_years } года в Латвии
}
# status: needs-review
# source: 983fc69c
answers-refusal = Отказ? Вы можете подать жалобу
