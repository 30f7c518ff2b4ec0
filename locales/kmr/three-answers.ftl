### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
answers-title = Sê bersivên mimkin
# status: needs-review
answers-each = PMLP li ser her dozê cuda biryar dide
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Tirsa bi bingeh a ji çewsandinê
# status: needs-review
answers-race = Nijad
# status: needs-review
answers-religion = Dîn
# status: needs-review
answers-nationality = Netewe
# status: needs-review
answers-group = Koma civakî
# status: needs-review
answers-opinion = Nerîna siyasî
# Over four pictures.
# status: needs-review
answers-why-alternative = Metirsiya zirara giran
# status: needs-review
answers-war = Şer
# status: needs-review
answers-death = Cezayê mirinê
# status: needs-review
answers-torture = Îşkence
# status: needs-review
answers-inhuman = Reftara nemirovane an biçûkxistin
# Said without blame.
# status: needs-review
answers-not = Xizanî an bêkarî ne sedem e
# Over a table with two columns.
# status: needs-review
answers-what = Hûn çi distînin
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Destûra rûniştinê
# status: needs-review
answers-row-travel = Belgeya rêwîtiyê
# status: needs-review
answers-row-work = Kar
# status: needs-review
answers-row-family = Malbat
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Daîmî
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } sal, dikare bê dirêjkirin
   *[other] { $permit_years } sal, dikare bê dirêjkirin
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Hemû welat, ji bilî yê we
# status: needs-review
answers-travel-alternative = Ger welatê we nede
# status: needs-review
answers-yes = Erê
# status: needs-review
answers-family-refugee = Di cih de
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Piştî { $family_years } salê li Letonyayê
   *[other] Piştî { $family_years } salan li Letonyayê
}
# status: needs-review
answers-refusal = Redkirin? Hûn dikarin îtiraz bikin
