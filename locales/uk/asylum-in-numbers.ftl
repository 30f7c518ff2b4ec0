### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Притулок у цифрах
# status: needs-review
# source: b910f97c
numbers-applications = Заяви про притулок у Латвії
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Скільки людей щороку просили притулок, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Джерело: PMLP; { $year_press }–{ $year_last }: Міністерство внутрішніх справ, PMLP через ЗМІ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Програма переміщення ЄС
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] Захист отримав { $protection_of_100 } зі { NUMBER(100) } заявників
    [few] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
    [many] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
   *[other] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] За { $protection_years } рік до серпня { $protection_until } року
    [few] За { $protection_years } роки до серпня { $protection_until } року
    [many] За { $protection_years } років до серпня { $protection_until } року
   *[other] За { $protection_years } року до серпня { $protection_until } року
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Джерело: PMLP, серпень { $protection_until } року
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = Звідки люди приїхали { $year_peak } року
# status: needs-review
# source: ba46cda1
numbers-syria = Сирія
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Афганістан
# status: needs-review
# source: 44650938
numbers-iran = Іран
# status: needs-review
# source: 9ce232b0
numbers-india = Індія
# status: needs-review
# source: 0d34aa76
numbers-iraq = Ірак
# status: needs-review
# source: b3e5ef97
numbers-russia = Росія
# status: needs-review
# source: 931f2f76
numbers-belarus = Білорусь
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Джерело: PMLP, січень { $year_press } року
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Один із { $children_one_in } заявника був дитиною
    [few] Один із { $children_one_in } заявників був дитиною
    [many] Один із { $children_one_in } заявників був дитиною
   *[other] Один із { $children_one_in } заявника був дитиною
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } з { $applications_2023 } людини { $year_peak } року
    [few] { $children_2023 } з { $applications_2023 } людей { $year_peak } року
    [many] { $children_2023 } з { $applications_2023 } людей { $year_peak } року
   *[other] { $children_2023 } з { $applications_2023 } людини { $year_peak } року
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Люди з України мають тимчасовий захист
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Їх рахують окремо
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Два центри, { $centre_places } місце
    [few] Два центри, { $centre_places } місця
    [many] Два центри, { $centre_places } місць
   *[other] Два центри, { $centre_places } місця
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Джерело: Міністерство внутрішніх справ, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
