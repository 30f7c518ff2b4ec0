### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = El asilo en cifras
# status: needs-review
# source: b910f97c
numbers-applications = Solicitudes de asilo en Letonia
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Solicitantes cada año, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Fuente: PMLP; { $year_press }–{ $year_last }: Ministerio del Interior, PMLP en los medios
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Programa de reubicación de la UE
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { $protection_of_100 } de cada { NUMBER(100) } solicitantes obtuvo protección
    [many] { $protection_of_100 } de cada { NUMBER(100) } solicitantes obtuvieron protección
   *[other] { $protection_of_100 } de cada { NUMBER(100) } solicitantes obtuvieron protección
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] En { $protection_years } año, hasta agosto de { $protection_until }
    [many] En { $protection_years } de años, hasta agosto de { $protection_until }
   *[other] En { $protection_years } años, hasta agosto de { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Fuente: PMLP, agosto de { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = De dónde vinieron las personas en { $year_peak }
# status: needs-review
# source: ba46cda1
numbers-syria = Siria
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Afganistán
# status: needs-review
# source: 44650938
numbers-iran = Irán
# status: needs-review
# source: 9ce232b0
numbers-india = India
# status: needs-review
# source: 0d34aa76
numbers-iraq = Irak
# status: needs-review
# source: b3e5ef97
numbers-russia = Rusia
# status: needs-review
# source: 931f2f76
numbers-belarus = Bielorrusia
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Fuente: PMLP, enero de { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Uno de cada { $children_one_in } solicitante era menor de edad
    [many] Uno de cada { $children_one_in } de solicitantes era menor de edad
   *[other] Uno de cada { $children_one_in } solicitantes era menor de edad
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } de { $applications_2023 } persona en { $year_peak }
    [many] { $children_2023 } de { $applications_2023 } de personas en { $year_peak }
   *[other] { $children_2023 } de { $applications_2023 } personas en { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Las personas de Ucrania tienen protección temporal
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Se cuentan aparte
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Dos centros, { $centre_places } plaza
    [many] Dos centros, { $centre_places } de plazas
   *[other] Dos centros, { $centre_places } plazas
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Fuente: Ministerio del Interior, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
