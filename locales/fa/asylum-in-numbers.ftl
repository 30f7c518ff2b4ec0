### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = پناهندگی در آمار
# status: needs-review
# source: b910f97c
numbers-applications = درخواست‌های پناهندگی در لتونی
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = درخواست‌دهندگان در هر سال، از { $year_first } تا { $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = منبع: PMLP؛ از { $year_press } تا { $year_last }: وزارت کشور، PMLP از راه رسانه‌ها
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = برنامهٔ جابه‌جایی اتحادیهٔ اروپا
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = از هر { NUMBER(100) } درخواست‌دهنده، { $protection_of_100 } نفر حمایت گرفتند
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] در { $protection_years } سال تا اوت { $protection_until }
   *[other] در { $protection_years } سال تا اوت { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = منبع: PMLP، اوت { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = مردم در سال { $year_peak } از کجا آمدند
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
numbers-belarus = بلاروس
# status: needs-review
# source: 59bd56d1
numbers-source-origin = منبع: PMLP، ژانویهٔ { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] از هر { $children_one_in } درخواست‌دهنده، یک نفر کودک بود
   *[other] از هر { $children_one_in } درخواست‌دهنده، یک نفر کودک بود
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } نفر از { $applications_2023 } نفر در سال { $year_peak }
   *[other] { $children_2023 } نفر از { $applications_2023 } نفر در سال { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = افراد اهل اوکراین حمایت موقت دارند
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = آن‌ها جداگانه شمرده می‌شوند
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] دو مرکز، { $centre_places } جا
   *[other] دو مرکز، { $centre_places } جا
}
# status: needs-review
# source: 5b202740
numbers-source-centres = منبع: وزارت کشور، PMLP، { DATETIME($occupied_on, dateStyle: "long") }
