### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Trois réponses possibles
# status: needs-review
# source: 768af29b
answers-each = L’Office (PMLP) décide au cas par cas
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Crainte fondée de persécution
# status: needs-review
# source: cb29a53b
answers-race = Race
# status: needs-review
# source: 5284bb54
answers-religion = Religion
# status: needs-review
# source: 0d966c63
answers-nationality = Nationalité
# status: needs-review
# source: 2437bf12
answers-group = Groupe social
# status: needs-review
# source: 78871e45
answers-opinion = Opinion politique
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Risque d’atteintes graves
# status: needs-review
# source: 8aeda861
answers-war = Guerre
# status: needs-review
# source: 8837ad9a
answers-death = Peine de mort
# status: needs-review
# source: 8395bad8
answers-torture = Torture
# status: needs-review
# source: 8779fb57
answers-inhuman = Traitement inhumain ou dégradant
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = La pauvreté ou le chômage n’est pas un motif
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Ce que vous recevez
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Permis de séjour
# status: needs-review
# source: a61f3dd8
answers-row-travel = Document de voyage
# status: needs-review
# source: 169744d6
answers-row-work = Travail
# status: needs-review
# source: 834fd693
answers-row-family = Famille
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Permanent
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } an, prolongation possible
    [many] { $permit_years } d’ans, prolongation possible
   *[other] { $permit_years } ans, prolongation possible
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Tous les pays sauf le vôtre
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Si votre pays n’en donne pas
# status: needs-review
# source: dc68807e
answers-yes = Oui
# status: needs-review
# source: 94638db6
answers-family-refugee = Tout de suite
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Après { $family_years } an en Lettonie
    [many] Après { $family_years } d’ans en Lettonie
   *[other] Après { $family_years } ans en Lettonie
}
# status: needs-review
# source: 983fc69c
answers-refusal = Refus ? Vous pouvez faire un recours
