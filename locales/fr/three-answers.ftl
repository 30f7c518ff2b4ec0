### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
answers-title = Trois réponses possibles
# status: needs-review
answers-each = L’Office (PMLP) décide au cas par cas
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Crainte fondée de persécution
# status: needs-review
answers-race = Race
# status: needs-review
answers-religion = Religion
# status: needs-review
answers-nationality = Nationalité
# status: needs-review
answers-group = Groupe social
# status: needs-review
answers-opinion = Opinion politique
# Over four pictures.
# status: needs-review
answers-why-alternative = Risque d’atteintes graves
# status: needs-review
answers-war = Guerre
# status: needs-review
answers-death = Peine de mort
# status: needs-review
answers-torture = Torture
# status: needs-review
answers-inhuman = Traitement inhumain ou dégradant
# Said without blame.
# status: needs-review
answers-not = La pauvreté ou le chômage n’est pas un motif
# Over a table with two columns.
# status: needs-review
answers-what = Ce que vous recevez
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Permis de séjour
# status: needs-review
answers-row-travel = Document de voyage
# status: needs-review
answers-row-work = Travail
# status: needs-review
answers-row-family = Famille
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Permanent
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } an, prolongation possible
    [many] { $permit_years } d’ans, prolongation possible
   *[other] { $permit_years } ans, prolongation possible
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Tous les pays sauf le vôtre
# status: needs-review
answers-travel-alternative = Si votre pays n’en donne pas
# status: needs-review
answers-yes = Oui
# status: needs-review
answers-family-refugee = Tout de suite
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Après { $family_years } an en Lettonie
    [many] Après { $family_years } d’ans en Lettonie
   *[other] Après { $family_years } ans en Lettonie
}
# status: needs-review
answers-refusal = Refus ? Vous pouvez faire un recours
