### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = आँकड़ों में शरण
# status: needs-review
# source: b910f97c
numbers-applications = लातविया में शरण के आवेदन
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = हर साल के आवेदक, { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = स्रोत: PMLP; { $year_press }–{ $year_last }: गृह मंत्रालय, मीडिया में PMLP
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = ईयू स्थानांतरण कार्यक्रम
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } में से { $protection_of_100 } आवेदक को सुरक्षा मिली
   *[other] { NUMBER(100) } में से { $protection_of_100 } आवेदकों को सुरक्षा मिली
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] अगस्त { $protection_until } तक { $protection_years } साल में
   *[other] अगस्त { $protection_until } तक { $protection_years } सालों में
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = स्रोत: PMLP, अगस्त { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak } में लोग कहाँ से आए
# status: needs-review
# source: ba46cda1
numbers-syria = सीरिया
# status: needs-review
# source: 83bf4218
numbers-afghanistan = अफ़ग़ानिस्तान
# status: needs-review
# source: 44650938
numbers-iran = ईरान
# status: needs-review
# source: 9ce232b0
numbers-india = भारत
# status: needs-review
# source: 0d34aa76
numbers-iraq = इराक़
# status: needs-review
# source: b3e5ef97
numbers-russia = रूस
# status: needs-review
# source: 931f2f76
numbers-belarus = बेलारूस
# status: needs-review
# source: 59bd56d1
numbers-source-origin = स्रोत: PMLP, जनवरी { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] { $children_one_in } आवेदक में से एक बच्चा था
   *[other] { $children_one_in } आवेदकों में से एक बच्चा था
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak } में { $applications_2023 } व्यक्ति में से { $children_2023 }
   *[other] { $year_peak } में { $applications_2023 } लोगों में से { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = यूक्रेन के लोगों को अस्थायी सुरक्षा मिली है
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = उनकी गिनती अलग होती है
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] दो केंद्र, { $centre_places } जगह
   *[other] दो केंद्र, { $centre_places } जगहें
}
# status: needs-review
# source: 5b202740
numbers-source-centres = स्रोत: गृह मंत्रालय, PMLP, { DATETIME($occupied_on, dateStyle: "long") }
