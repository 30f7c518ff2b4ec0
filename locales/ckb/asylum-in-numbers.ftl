### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = پەنابەری بە ژمارە
# status: needs-review
# source: b910f97c
numbers-applications = داواکارییەکانی پەنابەری لە لاتڤیا
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = ئەوانەی هەر ساڵێک داوایان کرد، { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = سەرچاوە: PMLP؛ { $year_press }–{ $year_last }: وەزارەتی ناوخۆ، PMLP لە میدیاوە
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = بەرنامەی گواستنەوەی یەکێتیی ئەوروپا
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = لە { NUMBER(100) } داواکار، { $protection_of_100 } پاراستنیان وەرگرت
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] لە { $protection_years } ساڵدا تا ئابی { $protection_until }
   *[other] لە { $protection_years } ساڵدا تا ئابی { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = سەرچاوە: PMLP، ئابی { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = خەڵک لە ساڵی { $year_peak } لە کوێوە هاتن
# status: needs-review
# source: ba46cda1
numbers-syria = سووریا
# status: needs-review
# source: 83bf4218
numbers-afghanistan = ئەفغانستان
# status: needs-review
# source: 44650938
numbers-iran = ئێران
# status: needs-review
# source: 9ce232b0
numbers-india = هیندستان
# status: needs-review
# source: 0d34aa76
numbers-iraq = عێراق
# status: needs-review
# source: b3e5ef97
numbers-russia = ڕووسیا
# status: needs-review
# source: 931f2f76
numbers-belarus = بێلاڕووس
# status: needs-review
# source: 59bd56d1
numbers-source-origin = سەرچاوە: PMLP، کانوونی دووەمی { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] لە { $children_one_in } داواکار یەکێکیان منداڵ بوو
   *[other] لە { $children_one_in } داواکار یەکێکیان منداڵ بوو
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] لە ساڵی { $year_peak }: { $children_2023 } لە { $applications_2023 } کەس
   *[other] لە ساڵی { $year_peak }: { $children_2023 } لە { $applications_2023 } کەس
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = خەڵکی ئۆکرانیا پاراستنی کاتییان هەیە
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = ئەوان بە جیا دەژمێردرێن
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] دوو ناوەند، { $centre_places } جێگا
   *[other] دوو ناوەند، { $centre_places } جێگا
}
# status: needs-review
# source: 5b202740
numbers-source-centres = سەرچاوە: وەزارەتی ناوخۆ، PMLP، { DATETIME($occupied_on, dateStyle: "long") }
