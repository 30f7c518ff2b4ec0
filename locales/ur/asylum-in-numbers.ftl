### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
numbers-title = پناہ کے اعداد و شمار
# status: needs-review
numbers-applications = لٹویا میں پناہ کی درخواستیں
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = ہر سال درخواست دینے والے، { $year_first } سے { $year_last } تک
# status: needs-review
numbers-source-applications = ماخذ: PMLP؛ { $year_press } سے { $year_last } تک: وزارتِ داخلہ، PMLP بذریعہ میڈیا
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = یورپی یونین کا منتقلی پروگرام
# Under a hundred small people.
# status: needs-review
numbers-protection = ہر { NUMBER(100) } درخواست گزاروں میں سے { $protection_of_100 } کو تحفظ ملا
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] اگست { $protection_until } تک { $protection_years } سال میں
   *[other] اگست { $protection_until } تک { $protection_years } سال میں
}
# status: needs-review
numbers-source-protection = ماخذ: PMLP، اگست { $protection_until }
# Over bars with names of countries.
# status: needs-review
numbers-origin = { $year_peak } میں لوگ کہاں سے آئے
# status: needs-review
numbers-syria = شام
# status: needs-review
numbers-afghanistan = افغانستان
# status: needs-review
numbers-iran = ایران
# status: needs-review
numbers-india = بھارت
# status: needs-review
numbers-iraq = عراق
# status: needs-review
numbers-russia = روس
# status: needs-review
numbers-belarus = بیلاروس
# status: needs-review
numbers-source-origin = ماخذ: PMLP، جنوری { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] ہر { $children_one_in } درخواست گزار میں سے ایک بچہ تھا
   *[other] ہر { $children_one_in } درخواست گزاروں میں سے ایک بچہ تھا
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } میں { $applications_2023 } فرد میں سے { $children_2023 }
   *[other] { $year_peak } میں { $applications_2023 } افراد میں سے { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = یوکرین کے لوگوں کو عارضی تحفظ حاصل ہے
# status: needs-review
numbers-ukraine-separate = ان کی گنتی الگ ہوتی ہے
# status: needs-review
numbers-centres = { $centre_places ->
    [one] دو مراکز، { $centre_places } جگہ
   *[other] دو مراکز، { $centre_places } جگہیں
}
