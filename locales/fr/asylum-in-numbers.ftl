### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = L’asile en chiffres
# status: needs-review
# source: b910f97c
numbers-applications = Demandes d’asile en Lettonie
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Nombre de demandeurs par an, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Source : PMLP ; { $year_press }–{ $year_last } : ministère de l’Intérieur, PMLP via les médias
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Programme de relocalisation de l’UE
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { $protection_of_100 } demandeur sur { NUMBER(100) } a obtenu une protection
    [many] { $protection_of_100 } de demandeurs sur { NUMBER(100) } ont obtenu une protection
   *[other] { $protection_of_100 } demandeurs sur { NUMBER(100) } ont obtenu une protection
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] En { $protection_years } an, jusqu’en août { $protection_until }
    [many] En { $protection_years } d’ans, jusqu’en août { $protection_until }
   *[other] En { $protection_years } ans, jusqu’en août { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Source : PMLP, août { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = D’où les personnes sont venues en { $year_peak }
# status: needs-review
# source: ba46cda1
numbers-syria = Syrie
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afghanistan
# status: needs-review
# source: 44650938
numbers-iran = Iran
# status: needs-review
# source: 9ce232b0
numbers-india = Inde
# status: needs-review
# source: 0d34aa76
numbers-iraq = Irak
# status: needs-review
# source: b3e5ef97
numbers-russia = Russie
# status: needs-review
# source: 931f2f76
numbers-belarus = Bélarus
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Source : PMLP, janvier { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Un demandeur sur { $children_one_in } était un enfant
    [many] Un demandeur sur { $children_one_in } était un enfant
   *[other] Un demandeur sur { $children_one_in } était un enfant
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } sur { $applications_2023 } personne en { $year_peak }
    [many] { $children_2023 } sur { $applications_2023 } de personnes en { $year_peak }
   *[other] { $children_2023 } sur { $applications_2023 } personnes en { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Les personnes venues d’Ukraine ont une protection temporaire
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Elles sont comptées à part
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Deux centres, { $centre_places } place
    [many] Deux centres, { $centre_places } de places
   *[other] Deux centres, { $centre_places } places
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Source : ministère de l’Intérieur, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
