### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
answers-title = Trīs iespējamās atbildes
# status: needs-review
answers-each = PMLP katru gadījumu izvērtē atsevišķi
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Pamatotas bailes no vajāšanas
# status: needs-review
answers-race = Rase
# status: needs-review
answers-religion = Reliģija
# status: needs-review
answers-nationality = Tautība
# status: needs-review
answers-group = Sociālā grupa
# status: needs-review
answers-opinion = Politiskie uzskati
# Over four pictures.
# status: needs-review
answers-why-alternative = Smaga kaitējuma draudi
# status: needs-review
answers-war = Karš
# status: needs-review
answers-death = Nāvessods
# status: needs-review
answers-torture = Spīdzināšana
# status: needs-review
answers-inhuman = Necilvēcīga vai pazemojoša izturēšanās
# Said without blame.
# status: needs-review
answers-not = Nabadzība vai bezdarbs nav pamats
# Over a table with two columns.
# status: needs-review
answers-what = Ko jūs saņemat
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Uzturēšanās atļauja
# status: needs-review
answers-row-travel = Ceļošanas dokuments
# status: needs-review
answers-row-work = Darbs
# status: needs-review
answers-row-family = Ģimene
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Pastāvīga
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [zero] Uz { $permit_years } gadiem, var pagarināt
    [one] Uz { $permit_years } gadu, var pagarināt
   *[other] Uz { $permit_years } gadiem, var pagarināt
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Visām valstīm, izņemot savu
# status: needs-review
answers-travel-alternative = Ja jūsu valsts to nedod
# status: needs-review
answers-yes = Jā
# status: needs-review
answers-family-refugee = Uzreiz
# status: needs-review
answers-family-alternative = { $family_years ->
    [zero] Pēc { $family_years } gadiem Latvijā
    [one] Pēc { $family_years } gada Latvijā
   *[other] Pēc { $family_years } gadiem Latvijā
}
# status: needs-review
answers-refusal = Atteikums? Varat pārsūdzēt
