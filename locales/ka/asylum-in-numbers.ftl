### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
numbers-title = თავშესაფარი რიცხვებში
# status: needs-review
numbers-applications = თავშესაფრის განაცხადები ლატვიაში
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = განმცხადებლები ყოველ წელს, { $year_first }–{ $year_last }
# status: needs-review
numbers-source-applications = წყარო: PMLP; { $year_press }–{ $year_last }: შინაგან საქმეთა სამინისტრო, PMLP მედიით
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = ევროკავშირის გადანაწილების პროგრამა
# Under a hundred small people.
# status: needs-review
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } განმცხადებლიდან { $protection_of_100 }-მა მიიღო დაცვა
   *[other] { NUMBER(100) } განმცხადებლიდან { $protection_of_100 }-მა მიიღო დაცვა
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] { $protection_years } წელიწადში, { $protection_until } წლის აგვისტომდე
   *[other] { $protection_years } წელიწადში, { $protection_until } წლის აგვისტომდე
}
# status: needs-review
numbers-source-protection = წყარო: PMLP, { $protection_until } წლის აგვისტო
# Over bars with names of countries.
# status: needs-review
numbers-origin = საიდან მოვიდნენ ადამიანები { $year_peak } წელს
# status: needs-review
numbers-syria = სირია
# status: needs-review
numbers-afghanistan = ავღანეთი
# status: needs-review
numbers-iran = ირანი
# status: needs-review
numbers-india = ინდოეთი
# status: needs-review
numbers-iraq = ერაყი
# status: needs-review
numbers-russia = რუსეთი
# status: needs-review
numbers-belarus = ბელარუსი
# status: needs-review
numbers-source-origin = წყარო: PMLP, { $year_press } წლის იანვარი
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] { $children_one_in } განმცხადებლიდან ერთი ბავშვი იყო
   *[other] { $children_one_in } განმცხადებლიდან ერთი ბავშვი იყო
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } წელს: { $applications_2023 } ადამიანიდან { $children_2023 }
   *[other] { $year_peak } წელს: { $applications_2023 } ადამიანიდან { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = უკრაინიდან ჩამოსულებს დროებითი დაცვა აქვთ
# status: needs-review
numbers-ukraine-separate = მათ ცალკე ითვლიან
# status: needs-review
numbers-centres = { $centre_places ->
    [one] ორი ცენტრი, { $centre_places } ადგილი
   *[other] ორი ცენტრი, { $centre_places } ადგილი
}
