### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
answers-title = Три можливі відповіді
# status: needs-review
answers-each = PMLP вирішує кожну справу окремо
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Обґрунтований страх переслідування
# status: needs-review
answers-race = Раса
# status: needs-review
answers-religion = Релігія
# status: needs-review
answers-nationality = Національність
# status: needs-review
answers-group = Соціальна група
# status: needs-review
answers-opinion = Політичні погляди
# Over four pictures.
# status: needs-review
answers-why-alternative = Загроза серйозної шкоди
# status: needs-review
answers-war = Війна
# status: needs-review
answers-death = Смертна кара
# status: needs-review
answers-torture = Катування
# status: needs-review
answers-inhuman = Нелюдське або принизливе поводження
# Said without blame.
# status: needs-review
answers-not = Бідність або безробіття — не підстава
# Over a table with two columns.
# status: needs-review
answers-what = Що ви отримуєте
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Дозвіл на проживання
# status: needs-review
answers-row-travel = Проїзний документ
# status: needs-review
answers-row-work = Робота
# status: needs-review
answers-row-family = Сім’я
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Постійний
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } рік, можна продовжити
    [few] { $permit_years } роки, можна продовжити
    [many] { $permit_years } років, можна продовжити
   *[other] { $permit_years } року, можна продовжити
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Усі країни, крім вашої
# status: needs-review
answers-travel-alternative = Якщо ваша країна його не дає
# status: needs-review
answers-yes = Так
# status: needs-review
answers-family-refugee = Одразу
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Після { $family_years } року в Латвії
    [few] Після { $family_years } років в Латвії
    [many] Після { $family_years } років в Латвії
   *[other] Після { $family_years } року в Латвії
}
# status: needs-review
answers-refusal = Відмова? Ви можете подати скаргу
