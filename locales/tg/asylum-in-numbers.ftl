### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = Паноҳандагӣ бо рақамҳо
# status: needs-review
# source: b910f97c
numbers-applications = Дархостҳои паноҳандагӣ дар Латвия
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = Дархосткунандагон дар ҳар сол, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = Манбаъ: PMLP; { $year_press }–{ $year_last }: Вазорати корҳои дохилӣ, PMLP тавассути ВАО
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = Барномаи кӯчонидани ИА
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = Аз { NUMBER(100) } дархосткунанда { $protection_of_100 } нафар ҳимоя гирифтанд
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] Дар { $protection_years } соли то августи { $protection_until }
   *[other] Дар { $protection_years } соли то августи { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = Манбаъ: PMLP, августи { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = Соли { $year_peak } одамон аз куҷо омаданд
# status: needs-review
# source: ba46cda1
numbers-syria = Сурия
# status: needs-review
# source: 83bf4218
numbers-afghanistan = Афғонистон
# status: needs-review
# source: 44650938
numbers-iran = Эрон
# status: needs-review
# source: 9ce232b0
numbers-india = Ҳиндустон
# status: needs-review
# source: 0d34aa76
numbers-iraq = Ироқ
# status: needs-review
# source: b3e5ef97
numbers-russia = Русия
# status: needs-review
# source: 931f2f76
numbers-belarus = Беларус
# status: needs-review
# source: 59bd56d1
numbers-source-origin = Манбаъ: PMLP, январи { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] Аз { $children_one_in } дархосткунанда як нафар кӯдак буд
   *[other] Аз { $children_one_in } дархосткунанда як нафар кӯдак буд
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] Соли { $year_peak } аз { $applications_2023 } нафар { $children_2023 } нафар
   *[other] Соли { $year_peak } аз { $applications_2023 } нафар { $children_2023 } нафар
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = Одамон аз Украина ҳимояи муваққатӣ доранд
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = Онҳоро алоҳида мешуморанд
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] Ду марказ, { $centre_places } ҷой
   *[other] Ду марказ, { $centre_places } ҷой
}
# status: needs-review
# source: 5b202740
numbers-source-centres = Манбаъ: Вазорати корҳои дохилӣ, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
