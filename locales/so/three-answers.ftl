### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
answers-title = Saddex jawaab oo suurtagal ah
# status: needs-review
answers-each = PMLP kiis kasta gooni ayay u go’aamisaa
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Cabsi sal leh oo dhibaatayn laga qabo
# status: needs-review
answers-race = Isir
# status: needs-review
answers-religion = Diin
# status: needs-review
answers-nationality = Jinsiyad
# status: needs-review
answers-group = Koox bulsho
# status: needs-review
answers-opinion = Ra’yi siyaasadeed
# Over four pictures.
# status: needs-review
answers-why-alternative = Khatar waxyeello daran
# status: needs-review
answers-war = Dagaal
# status: needs-review
answers-death = Ciqaab dil ah
# status: needs-review
answers-torture = Jirdil
# status: needs-review
answers-inhuman = Ula dhaqan aan bini’aadannimo ahayn ama bahdil ah
# Said without blame.
# status: needs-review
answers-not = Faqri ama shaqo la’aan sabab ma aha
# Over a table with two columns.
# status: needs-review
answers-what = Waxa aad hesho
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Sharci degenaansho
# status: needs-review
answers-row-travel = Dukumenti safar
# status: needs-review
answers-row-work = Shaqo
# status: needs-review
answers-row-family = Qoys
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Joogto ah
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } sano, waa la kordhin karaa
   *[other] { $permit_years } sano, waa la kordhin karaa
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Dalalka oo dhan, kaaga mooyee
# status: needs-review
answers-travel-alternative = Haddii dalkaagu aanu ku siin
# status: needs-review
answers-yes = Haa
# status: needs-review
answers-family-refugee = Isla markiiba
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Kadib { $family_years } sano oo Latvia la joogo
   *[other] Kadib { $family_years } sano oo Latvia la joogo
}
# status: needs-review
answers-refusal = Diidmo? Racfaan waad qaadan kartaa
