### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
numbers-title = Притулок у цифрах
# status: needs-review
numbers-applications = Заяви про притулок у Латвії
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = Скільки людей щороку просили притулок, { $year_first }–{ $year_last }
# status: needs-review
numbers-source-applications = Джерело: PMLP; { $year_press }–{ $year_last }: Міністерство внутрішніх справ, PMLP через ЗМІ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = Програма переміщення ЄС
# Under a hundred small people.
# status: needs-review
numbers-protection = { $protection_of_100 ->
    [one] Захист отримав { $protection_of_100 } зі { NUMBER(100) } заявників
    [few] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
    [many] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
   *[other] Захист отримали { $protection_of_100 } зі { NUMBER(100) } заявників
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] За { $protection_years } рік до серпня { $protection_until } року
    [few] За { $protection_years } роки до серпня { $protection_until } року
    [many] За { $protection_years } років до серпня { $protection_until } року
   *[other] За { $protection_years } року до серпня { $protection_until } року
}
# status: needs-review
numbers-source-protection = Джерело: PMLP, серпень { $protection_until } року
# Over bars with names of countries.
# status: needs-review
numbers-origin = Звідки люди приїхали { $year_peak } року
# status: needs-review
numbers-syria = Сирія
# status: needs-review
numbers-afghanistan = Афганістан
# status: needs-review
numbers-iran = Іран
# status: needs-review
numbers-india = Індія
# status: needs-review
numbers-iraq = Ірак
# status: needs-review
numbers-russia = Росія
# status: needs-review
numbers-belarus = Білорусь
# status: needs-review
numbers-source-origin = Джерело: PMLP, січень { $year_press } року
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] Один із { $children_one_in } заявника був дитиною
    [few] Один із { $children_one_in } заявників був дитиною
    [many] Один із { $children_one_in } заявників був дитиною
   *[other] Один із { $children_one_in } заявника був дитиною
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } з { $applications_2023 } людини { $year_peak } року
    [few] { $children_2023 } з { $applications_2023 } людей { $year_peak } року
    [many] { $children_2023 } з { $applications_2023 } людей { $year_peak } року
   *[other] { $children_2023 } з { $applications_2023 } людини { $year_peak } року
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = Люди з України мають тимчасовий захист
# status: needs-review
numbers-ukraine-separate = Їх рахують окремо
# status: needs-review
numbers-centres = { $centre_places ->
    [one] Два центри, { $centre_places } місце
    [few] Два центри, { $centre_places } місця
    [many] Два центри, { $centre_places } місць
   *[other] Два центри, { $centre_places } місця
}
