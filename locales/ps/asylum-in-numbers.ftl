### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = پناه په شمېرو کې
# status: needs-review
# source: b910f97c
numbers-applications = په لاتویا کې د پناه غوښتنې
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = هر کال پناه غوښتونکي، له { $year_first } تر { $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = سرچینه: PMLP؛ له { $year_press } تر { $year_last }: د کورنیو چارو وزارت، PMLP د رسنیو له لارې
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = د اروپايي اتحادیې د لېږد پروګرام
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = له هرو { NUMBER(100) } غوښتونکو { $protection_of_100 } کسانو ساتنه ترلاسه کړه
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] په { $protection_years } کال کې تر اګست { $protection_until } پورې
   *[other] په { $protection_years } کلونو کې تر اګست { $protection_until } پورې
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = سرچینه: PMLP، اګست { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = په { $year_peak } کال کې خلک له کومه راغلل
# status: needs-review
# source: ba46cda1
numbers-syria = سوریه
# status: needs-review
# source: 83bf4218
numbers-afghanistan = افغانستان
# status: needs-review
# source: 44650938
numbers-iran = ایران
# status: needs-review
# source: 9ce232b0
numbers-india = هند
# status: needs-review
# source: 0d34aa76
numbers-iraq = عراق
# status: needs-review
# source: b3e5ef97
numbers-russia = روسیه
# status: needs-review
# source: 931f2f76
numbers-belarus = بېلاروس
# status: needs-review
# source: 59bd56d1
numbers-source-origin = سرچینه: PMLP، جنوري { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] له هر { $children_one_in } غوښتونکي یو ماشوم و
   *[other] له هرو { $children_one_in } غوښتونکو یو ماشوم و
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } له { $applications_2023 } کس څخه په { $year_peak } کال کې
   *[other] { $children_2023 } له { $applications_2023 } کسانو څخه په { $year_peak } کال کې
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = د اوکراین خلک لنډمهاله ساتنه لري
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = هغوی جلا شمېرل کېږي
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] دوه مرکزونه، { $centre_places } ځای
   *[other] دوه مرکزونه، { $centre_places } ځایونه
}
# status: needs-review
# source: 5b202740
numbers-source-centres = سرچینه: د کورنیو چارو وزارت، PMLP، { DATETIME($occupied_on, dateStyle: "long") }
