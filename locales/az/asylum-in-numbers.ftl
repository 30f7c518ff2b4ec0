### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Rəqəmlərlə sığınacaq
# status: needs-review
# source: b910f97c
numbers-applications = Latviyada sığınacaq müraciətləri
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Hər il müraciət edənlər, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Mənbə: PMLP; { $year_press }–{ $year_last }: Daxili İşlər Nazirliyi, PMLP (media vasitəsilə)
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Aİ köçürmə proqramı
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] Müraciət edən { NUMBER(100) } nəfərdən { $protection_of_100 } nəfər müdafiə alıb
   *[other] Müraciət edən { NUMBER(100) } nəfərdən { $protection_of_100 } nəfər müdafiə alıb
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] Avqust { $protection_until } tarixinə qədərki { $protection_years } ildə
   *[other] Avqust { $protection_until } tarixinə qədərki { $protection_years } ildə
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Mənbə: PMLP, avqust { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = İnsanlar haradan gəlib: { $year_peak }
# status: needs-review
# source: ba46cda1
numbers-syria = Suriya
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Əfqanıstan
# status: needs-review
# source: 44650938
numbers-iran = İran
# status: needs-review
# source: 9ce232b0
numbers-india = Hindistan
# status: needs-review
# source: 0d34aa76
numbers-iraq = İraq
# status: needs-review
# source: b3e5ef97
numbers-russia = Rusiya
# status: needs-review
# source: 931f2f76
numbers-belarus = Belarus
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Mənbə: PMLP, yanvar { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Hər { $children_one_in } müraciət edəndən biri uşaq idi
   *[other] Hər { $children_one_in } müraciət edəndən biri uşaq idi
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak }: { $applications_2023 } nəfərdən { $children_2023 } nəfər
   *[other] { $year_peak }: { $applications_2023 } nəfərdən { $children_2023 } nəfər
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Ukraynadan gələnlərin müvəqqəti müdafiəsi var
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Onlar ayrıca sayılır
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] İki mərkəz, { $centre_places } yer
   *[other] İki mərkəz, { $centre_places } yer
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Mənbə: Daxili İşlər Nazirliyi, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
