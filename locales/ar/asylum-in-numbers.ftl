### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = اللجوء بالأرقام
# status: needs-review
# source: b910f97c
numbers-applications = طلبات اللجوء في لاتفيا
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = أشخاص قدّموا طلبات كل سنة، من { $year_first } إلى { $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = المصدر: PMLP؛ من { $year_press } إلى { $year_last }: وزارة الداخلية وPMLP عبر الإعلام
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = برنامج إعادة التوزيع الأوروبي
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = حصل { $protection_of_100 } من كل { NUMBER(100) } مقدّم طلب على الحماية
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [zero] خلال { $protection_years } سنة حتى أغسطس { $protection_until }
    [one] خلال سنة واحدة حتى أغسطس { $protection_until }
    [two] خلال سنتين حتى أغسطس { $protection_until }
    [few] خلال { $protection_years } سنوات حتى أغسطس { $protection_until }
    [many] خلال { $protection_years } سنة حتى أغسطس { $protection_until }
   *[other] خلال { $protection_years } سنة حتى أغسطس { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = المصدر: PMLP، أغسطس { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = من أين جاء الناس سنة { $year_peak }
# status: needs-review
# source: ba46cda1
numbers-syria = سوريا
# status: needs-review
# source: 83bf4218
numbers-afghanistan = أفغانستان
# status: needs-review
# source: 44650938
numbers-iran = إيران
# status: needs-review
# source: 9ce232b0
numbers-india = الهند
# status: needs-review
# source: 0d34aa76
numbers-iraq = العراق
# status: needs-review
# source: b3e5ef97
numbers-russia = روسيا
# status: needs-review
# source: 931f2f76
numbers-belarus = بيلاروسيا
# status: needs-review
# source: 59bd56d1
numbers-source-origin = المصدر: PMLP، يناير { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [zero] واحد من كل { $children_one_in } مقدّم طلب كان طفلًا
    [one] واحد من كل { $children_one_in } مقدّم طلب كان طفلًا
    [two] واحد من كل اثنين من مقدّمي الطلبات كان طفلًا
    [few] واحد من كل { $children_one_in } مقدّمي طلبات كان طفلًا
    [many] واحد من كل { $children_one_in } مقدّم طلب كان طفلًا
   *[other] واحد من كل { $children_one_in } مقدّم طلب كان طفلًا
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [zero] { $children_2023 } من { $applications_2023 } شخص سنة { $year_peak }
    [one] { $children_2023 } من شخص واحد سنة { $year_peak }
    [two] { $children_2023 } من شخصين سنة { $year_peak }
    [few] { $children_2023 } من { $applications_2023 } أشخاص سنة { $year_peak }
    [many] { $children_2023 } من { $applications_2023 } شخصًا سنة { $year_peak }
   *[other] { $children_2023 } من { $applications_2023 } شخص سنة { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = الأشخاص من أوكرانيا لهم حماية مؤقتة
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = يُحسبون على حدة
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [zero] مركزان، { $centre_places } مكان
    [one] مركزان، مكان واحد
    [two] مركزان، مكانان
    [few] مركزان، { $centre_places } أماكن
    [many] مركزان، { $centre_places } مكانًا
   *[other] مركزان، { $centre_places } مكان
}
# status: needs-review
# source: 5b202740
numbers-source-centres = المصدر: وزارة الداخلية، PMLP، { DATETIME($occupied_on, dateStyle: "long") }
