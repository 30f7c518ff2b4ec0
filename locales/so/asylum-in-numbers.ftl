### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Magangelyada tiro ahaan
# status: needs-review
# source: b910f97c
numbers-applications = Codsiyada magangelyada ee Latvia
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Dad codsaday sannadkiiba, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Isha: PMLP; { $year_press }–{ $year_last }: Wasaaradda Arrimaha Gudaha, PMLP (warbaahinta)
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Wareejinta Midowga Yurub
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { NUMBER(100) } codsade { $protection_of_100 } baa ilaalin heshay
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] { $protection_years } sano gudaheed ilaa Ogosto { $protection_until }
   *[other] { $protection_years } sano gudahood ilaa Ogosto { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Isha: PMLP, Ogosto { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = Halka ay dadku ka yimaadeen { $year_peak }
# status: needs-review
# source: ba46cda1
numbers-syria = Suuriya
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afgaanistaan
# status: needs-review
# source: 44650938
numbers-iran = Iiraan
# status: needs-review
# source: 9ce232b0
numbers-india = Hindiya
# status: needs-review
# source: 0d34aa76
numbers-iraq = Ciraaq
# status: needs-review
# source: b3e5ef97
numbers-russia = Ruushka
# status: needs-review
# source: 931f2f76
numbers-belarus = Belarus
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Isha: PMLP, Janaayo { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Mid ka mid ah { $children_one_in } codsade wuxuu ahaa ilmo
   *[other] Mid ka mid ah { $children_one_in } codsade wuxuu ahaa ilmo
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } ka mid ah { $applications_2023 } qof, { $year_peak }
   *[other] { $children_2023 } ka mid ah { $applications_2023 } qof, { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Dadka Ukraine waxay haystaan ilaalin ku-meelgaar ah
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Iyaga gooni baa loo tiriyaa
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Laba xarumood, { $centre_places } meel
   *[other] Laba xarumood, { $centre_places } meelood
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Isha: Wasaaradda Arrimaha Gudaha, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
