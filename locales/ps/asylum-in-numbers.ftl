### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
numbers-title = پناه په شمېرو کې
# status: needs-review
numbers-applications = په لاتویا کې د پناه غوښتنې
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = هر کال پناه غوښتونکي، له { $year_first } تر { $year_last }
# status: needs-review
numbers-source-applications = سرچینه: PMLP؛ له { $year_press } تر { $year_last }: د کورنیو چارو وزارت، PMLP د رسنیو له لارې
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = د اروپايي اتحادیې د لېږد پروګرام
# Under a hundred small people.
# status: needs-review
numbers-protection = له هرو { NUMBER(100) } غوښتونکو { $protection_of_100 } کسانو ساتنه ترلاسه کړه
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] په { $protection_years } کال کې تر اګست { $protection_until } پورې
   *[other] په { $protection_years } کلونو کې تر اګست { $protection_until } پورې
}
# status: needs-review
numbers-source-protection = سرچینه: PMLP، اګست { $protection_until }
# Over bars with names of countries.
# status: needs-review
numbers-origin = په { $year_peak } کال کې خلک له کومه راغلل
# status: needs-review
numbers-syria = سوریه
# status: needs-review
numbers-afghanistan = افغانستان
# status: needs-review
numbers-iran = ایران
# status: needs-review
numbers-india = هند
# status: needs-review
numbers-iraq = عراق
# status: needs-review
numbers-russia = روسیه
# status: needs-review
numbers-belarus = بېلاروس
# status: needs-review
numbers-source-origin = سرچینه: PMLP، جنوري { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] له هر { $children_one_in } غوښتونکي یو ماشوم و
   *[other] له هرو { $children_one_in } غوښتونکو یو ماشوم و
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } له { $applications_2023 } کس څخه په { $year_peak } کال کې
   *[other] { $children_2023 } له { $applications_2023 } کسانو څخه په { $year_peak } کال کې
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = د اوکراین خلک لنډمهاله ساتنه لري
# status: needs-review
numbers-ukraine-separate = هغوی جلا شمېرل کېږي
# status: needs-review
numbers-centres = { $centre_places ->
    [one] دوه مرکزونه، { $centre_places } ځای
   *[other] دوه مرکزونه، { $centre_places } ځایونه
}
