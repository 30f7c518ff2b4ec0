### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
numbers-title = پناهندگی در آمار
# status: needs-review
numbers-applications = درخواست‌های پناهندگی در لتونی
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = درخواست‌دهندگان در هر سال، از { $year_first } تا { $year_last }
# status: needs-review
numbers-source-applications = منبع: PMLP؛ از { $year_press } تا { $year_last }: وزارت کشور، PMLP از راه رسانه‌ها
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = برنامهٔ جابه‌جایی اتحادیهٔ اروپا
# Under a hundred small people.
# status: needs-review
numbers-protection = از هر { NUMBER(100) } درخواست‌دهنده، { $protection_of_100 } نفر حمایت گرفتند
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] در { $protection_years } سال تا اوت { $protection_until }
   *[other] در { $protection_years } سال تا اوت { $protection_until }
}
# status: needs-review
numbers-source-protection = منبع: PMLP، اوت { $protection_until }
# Over bars with names of countries.
# status: needs-review
numbers-origin = مردم در سال { $year_peak } از کجا آمدند
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
numbers-belarus = بلاروس
# status: needs-review
numbers-source-origin = منبع: PMLP، ژانویهٔ { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] از هر { $children_one_in } درخواست‌دهنده، یک نفر کودک بود
   *[other] از هر { $children_one_in } درخواست‌دهنده، یک نفر کودک بود
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } نفر از { $applications_2023 } نفر در سال { $year_peak }
   *[other] { $children_2023 } نفر از { $applications_2023 } نفر در سال { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = افراد اهل اوکراین حمایت موقت دارند
# status: needs-review
numbers-ukraine-separate = آن‌ها جداگانه شمرده می‌شوند
# status: needs-review
numbers-centres = { $centre_places ->
    [one] دو مرکز، { $centre_places } جا
   *[other] دو مرکز، { $centre_places } جا
}
