### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Убежище в цифрах
# status: needs-review
# source: b910f97c
numbers-applications = Заявления об убежище в Латвии
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Сколько людей каждый год просили убежище, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Источник: PMLP; { $year_press }–{ $year_last }: Министерство внутренних дел, PMLP через СМИ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Программа перемещения ЕС
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] Защиту получил { $protection_of_100 } из { NUMBER(100) } заявителей
    [few] Защиту получили { $protection_of_100 } из { NUMBER(100) } заявителей
    [many] Защиту получили { $protection_of_100 } из { NUMBER(100) } заявителей
   *[other] Защиту получили { $protection_of_100 } из { NUMBER(100) } заявителей
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] За { $protection_years } год до августа { $protection_until } года
    [few] За { $protection_years } года до августа { $protection_until } года
    [many] За { $protection_years } лет до августа { $protection_until } года
   *[other] За { $protection_years } года до августа { $protection_until } года
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Источник: PMLP, август { $protection_until } года
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = Откуда люди приехали в { $year_peak } году
# status: needs-review
# source: ba46cda1
numbers-syria = Сирия
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Афганистан
# status: needs-review
# source: 44650938
numbers-iran = Иран
# status: needs-review
# source: 9ce232b0
numbers-india = Индия
# status: needs-review
# source: 0d34aa76
numbers-iraq = Ирак
# status: needs-review
# source: b3e5ef97
numbers-russia = Россия
# status: needs-review
# source: 931f2f76
numbers-belarus = Беларусь
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Источник: PMLP, январь { $year_press } года
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Один из { $children_one_in } заявителя был ребёнком
    [few] Один из { $children_one_in } заявителей был ребёнком
    [many] Один из { $children_one_in } заявителей был ребёнком
   *[other] Один из { $children_one_in } заявителя был ребёнком
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } из { $applications_2023 } человека в { $year_peak } году
    [few] { $children_2023 } из { $applications_2023 } человек в { $year_peak } году
    [many] { $children_2023 } из { $applications_2023 } человек в { $year_peak } году
   *[other] { $children_2023 } из { $applications_2023 } человека в { $year_peak } году
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = У людей из Украины временная защита
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Их считают отдельно
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Два центра, { $centre_places } место
    [few] Два центра, { $centre_places } места
    [many] Два центра, { $centre_places } мест
   *[other] Два центра, { $centre_places } места
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Источник: Министерство внутренних дел, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
