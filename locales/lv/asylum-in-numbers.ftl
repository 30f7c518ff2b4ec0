### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Patvērums skaitļos
# status: needs-review
# source: b910f97c
numbers-applications = Patvēruma iesniegumi Latvijā
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Patvēruma lūdzēji katru gadu, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Avots: PMLP; { $year_press }–{ $year_last }: Iekšlietu ministrija, PMLP plašsaziņas līdzekļos
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = ES pārvietošanas programma
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [zero] Aizsardzību saņēma { $protection_of_100 } no { NUMBER(100) } lūdzējiem
    [one] Aizsardzību saņēma { $protection_of_100 } no { NUMBER(100) } lūdzējiem
   *[other] Aizsardzību saņēma { $protection_of_100 } no { NUMBER(100) } lūdzējiem
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [zero] { $protection_years } gados līdz { $protection_until }. gada augustam
    [one] { $protection_years } gadā līdz { $protection_until }. gada augustam
   *[other] { $protection_years } gados līdz { $protection_until }. gada augustam
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Avots: PMLP, { $protection_until }. gada augusts
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = No kurienes cilvēki ieradās { $year_peak }. gadā
# status: needs-review
# source: ba46cda1
numbers-syria = Sīrija
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afganistāna
# status: needs-review
# source: 44650938
numbers-iran = Irāna
# status: needs-review
# source: 9ce232b0
numbers-india = Indija
# status: needs-review
# source: 0d34aa76
numbers-iraq = Irāka
# status: needs-review
# source: b3e5ef97
numbers-russia = Krievija
# status: needs-review
# source: 931f2f76
numbers-belarus = Baltkrievija
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Avots: PMLP, { $year_press }. gada janvāris
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [zero] Viens no { $children_one_in } lūdzējiem bija bērns
    [one] Viens no { $children_one_in } lūdzēja bija bērns
   *[other] Viens no { $children_one_in } lūdzējiem bija bērns
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [zero] { $children_2023 } no { $applications_2023 } cilvēkiem { $year_peak }. gadā
    [one] { $children_2023 } no { $applications_2023 } cilvēka { $year_peak }. gadā
   *[other] { $children_2023 } no { $applications_2023 } cilvēkiem { $year_peak }. gadā
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Cilvēkiem no Ukrainas ir pagaidu aizsardzība
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Viņus skaita atsevišķi
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [zero] Divi centri, { $centre_places } vietu
    [one] Divi centri, { $centre_places } vieta
   *[other] Divi centri, { $centre_places } vietas
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Avots: Iekšlietu ministrija, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
