### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Raqamlarda boshpana
# status: needs-review
# source: b910f97c
numbers-applications = Latviyada boshpana arizalari
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Har yili ariza bergan odamlar, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Manba: PMLP; { $year_press }–{ $year_last }: Ichki ishlar vazirligi, PMLP OAV orqali
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = YeI koʻchirish dasturi
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } arizachidan { $protection_of_100 } nafari himoya oldi
   *[other] { NUMBER(100) } arizachidan { $protection_of_100 } nafari himoya oldi
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] { $protection_until }-yil avgustigacha boʻlgan { $protection_years } yilda
   *[other] { $protection_until }-yil avgustigacha boʻlgan { $protection_years } yilda
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Manba: PMLP, { $protection_until }-yil avgust
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak }-yilda odamlar qayerdan keldi
# status: needs-review
# source: ba46cda1
numbers-syria = Suriya
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afgʻoniston
# status: needs-review
# source: 44650938
numbers-iran = Eron
# status: needs-review
# source: 9ce232b0
numbers-india = Hindiston
# status: needs-review
# source: 0d34aa76
numbers-iraq = Iroq
# status: needs-review
# source: b3e5ef97
numbers-russia = Rossiya
# status: needs-review
# source: 931f2f76
numbers-belarus = Belarus
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Manba: PMLP, { $year_press }-yil yanvar
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Har { $children_one_in } arizachidan biri bola edi
   *[other] Har { $children_one_in } arizachidan biri bola edi
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak }-yilda { $applications_2023 } kishidan { $children_2023 } nafari
   *[other] { $year_peak }-yilda { $applications_2023 } kishidan { $children_2023 } nafari
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Ukrainadan kelganlarda vaqtinchalik himoya bor
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Ular alohida sanaladi
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Ikki markaz, { $centre_places } oʻrin
   *[other] Ikki markaz, { $centre_places } oʻrin
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Manba: Ichki ishlar vazirligi, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
