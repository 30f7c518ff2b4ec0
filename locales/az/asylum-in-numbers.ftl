### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
numbers-title = Rəqəmlərlə sığınacaq
# status: needs-review
numbers-applications = Latviyada sığınacaq müraciətləri
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = Hər il müraciət edənlər, { $year_first }–{ $year_last }
# status: needs-review
numbers-source-applications = Mənbə: PMLP; { $year_press }–{ $year_last }: Daxili İşlər Nazirliyi, PMLP (media vasitəsilə)
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = Aİ köçürmə proqramı
# Under a hundred small people.
# status: needs-review
numbers-protection = { $protection_of_100 ->
    [one] Müraciət edən { NUMBER(100) } nəfərdən { $protection_of_100 } nəfər müdafiə alıb
   *[other] Müraciət edən { NUMBER(100) } nəfərdən { $protection_of_100 } nəfər müdafiə alıb
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] Avqust { $protection_until } tarixinə qədərki { $protection_years } ildə
   *[other] Avqust { $protection_until } tarixinə qədərki { $protection_years } ildə
}
# status: needs-review
numbers-source-protection = Mənbə: PMLP, avqust { $protection_until }
# Over bars with names of countries.
# status: needs-review
numbers-origin = İnsanlar haradan gəlib: { $year_peak }
# status: needs-review
numbers-syria = Suriya
# status: needs-review
numbers-afghanistan = Əfqanıstan
# status: needs-review
numbers-iran = İran
# status: needs-review
numbers-india = Hindistan
# status: needs-review
numbers-iraq = İraq
# status: needs-review
numbers-russia = Rusiya
# status: needs-review
numbers-belarus = Belarus
# status: needs-review
numbers-source-origin = Mənbə: PMLP, yanvar { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] Hər { $children_one_in } müraciət edəndən biri uşaq idi
   *[other] Hər { $children_one_in } müraciət edəndən biri uşaq idi
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak }: { $applications_2023 } nəfərdən { $children_2023 } nəfər
   *[other] { $year_peak }: { $applications_2023 } nəfərdən { $children_2023 } nəfər
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = Ukraynadan gələnlərin müvəqqəti müdafiəsi var
# status: needs-review
numbers-ukraine-separate = Onlar ayrıca sayılır
# status: needs-review
numbers-centres = { $centre_places ->
    [one] İki mərkəz, { $centre_places } yer
   *[other] İki mərkəz, { $centre_places } yer
}
