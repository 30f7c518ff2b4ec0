### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.

answers-title = Three possible answers
answers-each = OCMA decides each case on its own
# Over five pictures: the grounds of the 1951 Convention.
answers-why-refugee = Well-founded fear of persecution
answers-race = Race
answers-religion = Religion
answers-nationality = Nationality
answers-group = Social group
answers-opinion = Political opinion
# Over four pictures.
answers-why-alternative = Danger of serious harm
answers-war = War
answers-death = Death penalty
answers-torture = Torture
answers-inhuman = Inhuman or degrading treatment
# Said without blame.
answers-not = Poverty or unemployment is not a ground
# Over a table with two columns.
answers-what = What you get
# Names of the table's rows, one or two words.
answers-row-permit = Residence permit
answers-row-travel = Travel document
answers-row-work = Work
answers-row-family = Family
# Cells of the table: as short as can be.
answers-permit-refugee = Permanent
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } year, can be extended
   *[other] { $permit_years } years, can be extended
}
# Not for travel to the country that a person fled.
answers-travel-refugee = All countries but your own
answers-travel-alternative = If your country gives none
answers-yes = Yes
answers-family-refugee = At once
answers-family-alternative = { $family_years ->
    [one] After { $family_years } year in Latvia
   *[other] After { $family_years } years in Latvia
}
answers-refusal = Refusal? You may appeal
