### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Три можливі відповіді
# status: needs-review
# source: 768af29b
answers-each = PMLP вирішує кожну справу окремо
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Обґрунтований страх переслідування
# status: needs-review
# source: cb29a53b
answers-race = Раса
# status: needs-review
# source: 5284bb54
answers-religion = Релігія
# status: needs-review
# source: 0d966c63
answers-nationality = Національність
# status: needs-review
# source: 2437bf12
answers-group = Соціальна група
# status: needs-review
# source: 78871e45
answers-opinion = Політичні погляди
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Загроза серйозної шкоди
# status: needs-review
# source: 8aeda861
answers-war = Війна
# status: needs-review
# source: 8837ad9a
answers-death = Смертна кара
# status: needs-review
# source: 8395bad8
answers-torture = Катування
# status: needs-review
# source: 8779fb57
answers-inhuman = Нелюдське або принизливе поводження
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Бідність або безробіття — не підстава
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Що ви отримуєте
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Дозвіл на проживання
# status: needs-review
# source: a61f3dd8
answers-row-travel = Проїзний документ
# status: needs-review
# source: 169744d6
answers-row-work = Робота
# status: needs-review
# source: 834fd693
answers-row-family = Сім’я
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Постійний
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } рік, можна продовжити
    [few] { $permit_years } роки, можна продовжити
    [many] { $permit_years } років, можна продовжити
   *[other] { $permit_years } року, можна продовжити
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Усі країни, крім вашої
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Якщо ваша країна його не дає
# status: needs-review
# source: dc68807e
answers-yes = Так
# status: needs-review
# source: 94638db6
answers-family-refugee = Одразу
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Після { $family_years } року в Латвії
    [few] Після { $family_years } років в Латвії
    [many] Після { $family_years } років в Латвії
   *[other] Після { $family_years } року в Латвії
}
# status: needs-review
# source: 983fc69c
answers-refusal = Відмова? Ви можете подати скаргу
