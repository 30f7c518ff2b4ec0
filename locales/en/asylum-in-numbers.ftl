### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.

numbers-title = Asylum in numbers
numbers-applications = Asylum applications in Latvia
# Two years: 2010–2025.
numbers-each-year = People who applied each year, { $year_first }–{ $year_last }
numbers-source-applications = Source: OCMA; { $year_press }–{ $year_last }: Ministry of the Interior, OCMA via media
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
numbers-relocation = EU relocation programme
# Under a hundred small people.
numbers-protection = { $protection_of_100 } of { NUMBER(100) } applicants got protection
# $protection_years is 10, $protection_until a year.
numbers-protection-when = { $protection_years ->
    [one] In { $protection_years } year up to August { $protection_until }
   *[other] In { $protection_years } years up to August { $protection_until }
}
numbers-source-protection = Source: OCMA, August { $protection_until }
# Over bars with names of countries.
numbers-origin = Where people came from in { $year_peak }
numbers-syria = Syria
numbers-afghanistan = Afghanistan
numbers-iran = Iran
numbers-india = India
numbers-iraq = Iraq
numbers-russia = Russia
numbers-belarus = Belarus
numbers-source-origin = Source: OCMA, January { $year_press }
# $children_one_in is 6: of six people, one is a child.
numbers-children = { $children_one_in ->
    [one] One in { $children_one_in } applicant was a child
   *[other] One in { $children_one_in } applicants was a child
}
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } of { $applications_2023 } person in { $year_peak }
   *[other] { $children_2023 } of { $applications_2023 } people in { $year_peak }
}
# People from Ukraine are not in these numbers.
numbers-ukraine = People from Ukraine have temporary protection
numbers-ukraine-separate = They are counted separately
numbers-centres = { $centre_places ->
    [one] Two centres, { $centre_places } place
   *[other] Two centres, { $centre_places } places
}
# The day is that of the number of places.
numbers-source-centres = Source: Ministry of the Interior, OCMA, { DATETIME($occupied_on, dateStyle: "long") }
