### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Üç olası cevap
# status: needs-review
# source: 768af29b
answers-each = PMLP her dosyaya ayrı karar verir
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Haklı nedenle zulüm korkusu
# status: needs-review
# source: cb29a53b
answers-race = Irk
# status: needs-review
# source: 5284bb54
answers-religion = Din
# status: needs-review
# source: 0d966c63
answers-nationality = Milliyet
# status: needs-review
# source: 2437bf12
answers-group = Toplumsal grup
# status: needs-review
# source: 78871e45
answers-opinion = Siyasi görüş
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Ciddi zarar tehlikesi
# status: needs-review
# source: 8aeda861
answers-war = Savaş
# status: needs-review
# source: 8837ad9a
answers-death = Ölüm cezası
# status: needs-review
# source: 8395bad8
answers-torture = İşkence
# status: needs-review
# source: 8779fb57
answers-inhuman = İnsanlık dışı veya aşağılayıcı muamele
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Yoksulluk veya işsizlik gerekçe değildir
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Ne alırsınız
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Oturma izni
# status: needs-review
# source: a61f3dd8
answers-row-travel = Seyahat belgesi
# status: needs-review
# source: 169744d6
answers-row-work = Çalışma
# status: needs-review
# source: 834fd693
answers-row-family = Aile
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Daimi
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } yıl, uzatılabilir
   *[other] { $permit_years } yıl, uzatılabilir
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Kendi ülkeniz dışında tüm ülkeler
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Ülkeniz vermezse
# status: needs-review
# source: dc68807e
answers-yes = Evet
# status: needs-review
# source: 94638db6
answers-family-refugee = Hemen
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Letonya’da { $family_years } yıl sonra
   *[other] Letonya’da { $family_years } yıl sonra
}
# status: needs-review
# source: 983fc69c
answers-refusal = Ret mi? İtiraz edebilirsiniz
