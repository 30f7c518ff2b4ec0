### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = پناہ کے اعداد و شمار
# status: needs-review
# source: b910f97c
numbers-applications = لٹویا میں پناہ کی درخواستیں
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = ہر سال درخواست دینے والے، { $year_first } سے { $year_last } تک
# status: needs-review
# source: 1d8b708a
numbers-source-applications = ماخذ: PMLP؛ { $year_press } سے { $year_last } تک: وزارتِ داخلہ، PMLP بذریعہ میڈیا
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = یورپی یونین کا منتقلی پروگرام
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = ہر { NUMBER(100) } درخواست گزاروں میں سے { $protection_of_100 } کو تحفظ ملا
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] اگست { $protection_until } تک { $protection_years } سال میں
   *[other] اگست { $protection_until } تک { $protection_years } سال میں
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = ماخذ: PMLP، اگست { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak } میں لوگ کہاں سے آئے
# status: needs-review
# source: ba46cda1
numbers-syria = شام
# status: needs-review
# source: 83bf4218
numbers-afghanistan = افغانستان
# status: needs-review
# source: 44650938
numbers-iran = ایران
# status: needs-review
# source: 9ce232b0
numbers-india = بھارت
# status: needs-review
# source: 0d34aa76
numbers-iraq = عراق
# status: needs-review
# source: b3e5ef97
numbers-russia = روس
# status: needs-review
# source: 931f2f76
numbers-belarus = بیلاروس
# status: needs-review
# source: 59bd56d1
numbers-source-origin = ماخذ: PMLP، جنوری { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] ہر { $children_one_in } درخواست گزار میں سے ایک بچہ تھا
   *[other] ہر { $children_one_in } درخواست گزاروں میں سے ایک بچہ تھا
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } میں { $applications_2023 } فرد میں سے { $children_2023 }
   *[other] { $year_peak } میں { $applications_2023 } افراد میں سے { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = یوکرین کے لوگوں کو عارضی تحفظ حاصل ہے
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = ان کی گنتی الگ ہوتی ہے
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] دو مراکز، { $centre_places } جگہ
   *[other] دو مراکز، { $centre_places } جگہیں
}
# status: needs-review
# source: 5b202740
numbers-source-centres = ماخذ: وزارتِ داخلہ، PMLP، { DATETIME($occupied_on, dateStyle: "long") }
