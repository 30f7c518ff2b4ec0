### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Saddex jawaab oo suurtagal ah
# status: needs-review
# source: 768af29b
answers-each = PMLP kiis kasta gooni ayay u go’aamisaa
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Cabsi sal leh oo dhibaatayn laga qabo
# status: needs-review
# source: cb29a53b
answers-race = Isir
# status: needs-review
# source: 5284bb54
answers-religion = Diin
# status: needs-review
# source: 0d966c63
answers-nationality = Jinsiyad
# status: needs-review
# source: 2437bf12
answers-group = Koox bulsho
# status: needs-review
# source: 78871e45
answers-opinion = Ra’yi siyaasadeed
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Khatar waxyeello daran
# status: needs-review
# source: 8aeda861
answers-war = Dagaal
# status: needs-review
# source: 8837ad9a
answers-death = Ciqaab dil ah
# status: needs-review
# source: 8395bad8
answers-torture = Jirdil
# status: needs-review
# source: 8779fb57
answers-inhuman = Ula dhaqan aan bini’aadannimo ahayn ama bahdil ah
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Faqri ama shaqo la’aan sabab ma aha
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Waxa aad hesho
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Sharci degenaansho
# status: needs-review
# source: a61f3dd8
answers-row-travel = Dukumenti safar
# status: needs-review
# source: 169744d6
answers-row-work = Shaqo
# status: needs-review
# source: 834fd693
answers-row-family = Qoys
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Joogto ah
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } sano, waa la kordhin karaa
   *[other] { $permit_years } sano, waa la kordhin karaa
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Dalalka oo dhan, kaaga mooyee
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Haddii dalkaagu aanu ku siin
# status: needs-review
# source: dc68807e
answers-yes = Haa
# status: needs-review
# source: 94638db6
answers-family-refugee = Isla markiiba
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Kadib { $family_years } sano oo Latvia la joogo
   *[other] Kadib { $family_years } sano oo Latvia la joogo
}
# status: needs-review
# source: 983fc69c
answers-refusal = Diidmo? Racfaan waad qaadan kartaa
