### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Penaberî bi hejmaran
# status: needs-review
# source: b910f97c
numbers-applications = Serlêdanên penaberiyê li Letonyayê
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Penaxwazên her salê, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Çavkanî: PMLP; { $year_press }–{ $year_last }: Wezareta Navxweyî, PMLP bi rêya medyayê
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Veguhastina Yekîtiya Ewropayê
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = Ji { NUMBER(100) } penaxwazan { $protection_of_100 } kesan parastin wergirt
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] Di { $protection_years } salê de heta Tebaxa { $protection_until }
   *[other] Di { $protection_years } salan de heta Tebaxa { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Çavkanî: PMLP, Tebaxa { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = Di { $year_peak } de mirov ji ku hatin
# status: needs-review
# source: ba46cda1
numbers-syria = Sûriye
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afganistan
# status: needs-review
# source: 44650938
numbers-iran = Îran
# status: needs-review
# source: 9ce232b0
numbers-india = Hindistan
# status: needs-review
# source: 0d34aa76
numbers-iraq = Îraq
# status: needs-review
# source: b3e5ef97
numbers-russia = Rûsya
# status: needs-review
# source: 931f2f76
numbers-belarus = Belarûs
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Çavkanî: PMLP, Rêbendana { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Ji { $children_one_in } penaxwazî yek zarok bû
   *[other] Ji { $children_one_in } penaxwazan yek zarok bû
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } ji { $applications_2023 } kesî di { $year_peak } de
   *[other] { $children_2023 } ji { $applications_2023 } kesan di { $year_peak } de
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Kesên ji Ukraynayê xwedî parastina demkî ne
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Ew cuda têne hejmartin
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Du navend, { $centre_places } cih
   *[other] Du navend, { $centre_places } cih
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Çavkanî: Wezareta Navxweyî, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
