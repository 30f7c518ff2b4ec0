### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Rakamlarla iltica
# status: needs-review
# source: b910f97c
numbers-applications = Letonya’da iltica başvuruları
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Her yıl başvuran kişiler, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Kaynak: PMLP; { $year_press }–{ $year_last }: İçişleri Bakanlığı, basın yoluyla PMLP
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = AB yer değiştirme programı
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] Başvuran { NUMBER(100) } kişiden { $protection_of_100 } kişi koruma aldı
   *[other] Başvuran { NUMBER(100) } kişiden { $protection_of_100 } kişi koruma aldı
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] Ağustos { $protection_until } itibarıyla son { $protection_years } yılda
   *[other] Ağustos { $protection_until } itibarıyla son { $protection_years } yılda
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Kaynak: PMLP, Ağustos { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak } yılında insanlar nereden geldi
# status: needs-review
# source: ba46cda1
numbers-syria = Suriye
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afganistan
# status: needs-review
# source: 44650938
numbers-iran = İran
# status: needs-review
# source: 9ce232b0
numbers-india = Hindistan
# status: needs-review
# source: 0d34aa76
numbers-iraq = Irak
# status: needs-review
# source: b3e5ef97
numbers-russia = Rusya
# status: needs-review
# source: 931f2f76
numbers-belarus = Belarus
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Kaynak: PMLP, Ocak { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Başvuran her { $children_one_in } kişiden biri çocuktu
   *[other] Başvuran her { $children_one_in } kişiden biri çocuktu
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } yılında { $applications_2023 } kişi içinde { $children_2023 } kişi
   *[other] { $year_peak } yılında { $applications_2023 } kişi içinde { $children_2023 } kişi
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Ukrayna’dan gelenlerin geçici koruması var
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Onlar ayrı sayılır
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] İki merkez, { $centre_places } kişilik
   *[other] İki merkez, { $centre_places } kişilik
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Kaynak: İçişleri Bakanlığı, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
