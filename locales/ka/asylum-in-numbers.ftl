### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = თავშესაფარი რიცხვებში
# status: needs-review
# source: b910f97c
numbers-applications = თავშესაფრის განაცხადები ლატვიაში
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = განმცხადებლები ყოველ წელს, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = წყარო: PMLP; { $year_press }–{ $year_last }: შინაგან საქმეთა სამინისტრო, PMLP მედიით
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = ევროკავშირის გადანაწილების პროგრამა
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } განმცხადებლიდან { $protection_of_100 }-მა მიიღო დაცვა
   *[other] { NUMBER(100) } განმცხადებლიდან { $protection_of_100 }-მა მიიღო დაცვა
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] { $protection_years } წელიწადში, { $protection_until } წლის აგვისტომდე
   *[other] { $protection_years } წელიწადში, { $protection_until } წლის აგვისტომდე
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = წყარო: PMLP, { $protection_until } წლის აგვისტო
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = საიდან მოვიდნენ ადამიანები { $year_peak } წელს
# status: needs-review
# source: ba46cda1
numbers-syria = სირია
# status: needs-review
# source: 83bf4218
numbers-afghanistan = ავღანეთი
# status: needs-review
# source: 44650938
numbers-iran = ირანი
# status: needs-review
# source: 9ce232b0
numbers-india = ინდოეთი
# status: needs-review
# source: 0d34aa76
numbers-iraq = ერაყი
# status: needs-review
# source: b3e5ef97
numbers-russia = რუსეთი
# status: needs-review
# source: 931f2f76
numbers-belarus = ბელარუსი
# status: needs-review
# source: 59bd56d1
numbers-source-origin = წყარო: PMLP, { $year_press } წლის იანვარი
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] { $children_one_in } განმცხადებლიდან ერთი ბავშვი იყო
   *[other] { $children_one_in } განმცხადებლიდან ერთი ბავშვი იყო
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } წელს: { $applications_2023 } ადამიანიდან { $children_2023 }
   *[other] { $year_peak } წელს: { $applications_2023 } ადამიანიდან { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = უკრაინიდან ჩამოსულებს დროებითი დაცვა აქვთ
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = მათ ცალკე ითვლიან
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] ორი ცენტრი, { $centre_places } ადგილი
   *[other] ორი ცენტრი, { $centre_places } ადგილი
}
# status: needs-review
# source: 5b202740
numbers-source-centres = წყარო: შინაგან საქმეთა სამინისტრო, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
