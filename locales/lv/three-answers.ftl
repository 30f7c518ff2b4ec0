### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Trīs iespējamās atbildes
# status: needs-review
# source: 768af29b
answers-each = PMLP katru gadījumu izvērtē atsevišķi
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Pamatotas bailes no vajāšanas
# status: needs-review
# source: cb29a53b
answers-race = Rase
# status: needs-review
# source: 5284bb54
answers-religion = Reliģija
# status: needs-review
# source: 0d966c63
answers-nationality = Tautība
# status: needs-review
# source: 2437bf12
answers-group = Sociālā grupa
# status: needs-review
# source: 78871e45
answers-opinion = Politiskie uzskati
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Smaga kaitējuma draudi
# status: needs-review
# source: 8aeda861
answers-war = Karš
# status: needs-review
# source: 8837ad9a
answers-death = Nāvessods
# status: needs-review
# source: 8395bad8
answers-torture = Spīdzināšana
# status: needs-review
# source: 8779fb57
answers-inhuman = Necilvēcīga vai pazemojoša izturēšanās
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Nabadzība vai bezdarbs nav pamats
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Ko jūs saņemat
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Uzturēšanās atļauja
# status: needs-review
# source: a61f3dd8
answers-row-travel = Ceļošanas dokuments
# status: needs-review
# source: 169744d6
answers-row-work = Darbs
# status: needs-review
# source: 834fd693
answers-row-family = Ģimene
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Pastāvīga
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [zero] Uz { $permit_years } gadiem, var pagarināt
    [one] Uz { $permit_years } gadu, var pagarināt
   *[other] Uz { $permit_years } gadiem, var pagarināt
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Visām valstīm, izņemot savu
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Ja jūsu valsts to nedod
# status: needs-review
# source: dc68807e
answers-yes = Jā
# status: needs-review
# source: 94638db6
answers-family-refugee = Uzreiz
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [zero] Pēc { $family_years } gadiem Latvijā
    [one] Pēc { $family_years } gada Latvijā
   *[other] Pēc { $family_years } gadiem Latvijā
}
# status: needs-review
# source: 983fc69c
answers-refusal = Atteikums? Varat pārsūdzēt
