### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Sê bersivên mimkin
# status: needs-review
# source: 768af29b
answers-each = PMLP li ser her dozê cuda biryar dide
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Tirsa bi bingeh a ji çewsandinê
# status: needs-review
# source: cb29a53b
answers-race = Nijad
# status: needs-review
# source: 5284bb54
answers-religion = Dîn
# status: needs-review
# source: 0d966c63
answers-nationality = Netewe
# status: needs-review
# source: 2437bf12
answers-group = Koma civakî
# status: needs-review
# source: 78871e45
answers-opinion = Nerîna siyasî
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Metirsiya zirara giran
# status: needs-review
# source: 8aeda861
answers-war = Şer
# status: needs-review
# source: 8837ad9a
answers-death = Cezayê mirinê
# status: needs-review
# source: 8395bad8
answers-torture = Îşkence
# status: needs-review
# source: 8779fb57
answers-inhuman = Reftara nemirovane an biçûkxistin
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Xizanî an bêkarî ne sedem e
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Hûn çi distînin
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Destûra rûniştinê
# status: needs-review
# source: a61f3dd8
answers-row-travel = Belgeya rêwîtiyê
# status: needs-review
# source: 169744d6
answers-row-work = Kar
# status: needs-review
# source: 834fd693
answers-row-family = Malbat
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Daîmî
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } sal, dikare bê dirêjkirin
   *[other] { $permit_years } sal, dikare bê dirêjkirin
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Hemû welat, ji bilî yê we
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Ger welatê we nede
# status: needs-review
# source: dc68807e
answers-yes = Erê
# status: needs-review
# source: 94638db6
answers-family-refugee = Di cih de
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Piştî { $family_years } salê li Letonyayê
   *[other] Piştî { $family_years } salan li Letonyayê
}
# status: needs-review
# source: 983fc69c
answers-refusal = Redkirin? Hûn dikarin îtiraz bikin
