### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = সংখ্যায় আশ্রয়
# status: needs-review
# source: b910f97c
numbers-applications = লাটভিয়ায় আশ্রয়ের আবেদন
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = প্রতি বছরের আবেদনকারী, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = সূত্র: PMLP; { $year_press }–{ $year_last }: স্বরাষ্ট্র মন্ত্রণালয়, গণমাধ্যমে PMLP
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = ইইউ স্থানান্তর কর্মসূচি
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } জন আবেদনকারীর মধ্যে { $protection_of_100 } জন সুরক্ষা পান
   *[other] { NUMBER(100) } জন আবেদনকারীর মধ্যে { $protection_of_100 } জন সুরক্ষা পান
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] { $protection_until } সালের আগস্ট পর্যন্ত { $protection_years } বছরে
   *[other] { $protection_until } সালের আগস্ট পর্যন্ত { $protection_years } বছরে
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = সূত্র: PMLP, আগস্ট { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak } সালে মানুষ কোথা থেকে এসেছেন
# status: needs-review
# source: ba46cda1
numbers-syria = সিরিয়া
# status: needs-review
# source: 83bf4218
numbers-afghanistan = আফগানিস্তান
# status: needs-review
# source: 44650938
numbers-iran = ইরান
# status: needs-review
# source: 9ce232b0
numbers-india = ভারত
# status: needs-review
# source: 0d34aa76
numbers-iraq = ইরাক
# status: needs-review
# source: b3e5ef97
numbers-russia = রাশিয়া
# status: needs-review
# source: 931f2f76
numbers-belarus = বেলারুশ
# status: needs-review
# source: 59bd56d1
numbers-source-origin = সূত্র: PMLP, জানুয়ারি { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] { $children_one_in } জন আবেদনকারীর মধ্যে একজন ছিল শিশু
   *[other] { $children_one_in } জন আবেদনকারীর মধ্যে একজন ছিল শিশু
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } সালে { $applications_2023 } জনের মধ্যে { $children_2023 } জন
   *[other] { $year_peak } সালে { $applications_2023 } জনের মধ্যে { $children_2023 } জন
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = ইউক্রেনের মানুষের সাময়িক সুরক্ষা আছে
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = তাঁদের আলাদা গোনা হয়
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] দুটি কেন্দ্র, { $centre_places }টি জায়গা
   *[other] দুটি কেন্দ্র, { $centre_places }টি জায়গা
}
# status: needs-review
# source: 5b202740
numbers-source-centres = সূত্র: স্বরাষ্ট্র মন্ত্রণালয়, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
