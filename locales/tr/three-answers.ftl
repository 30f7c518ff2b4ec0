### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
answers-title = Üç olası cevap
# status: needs-review
answers-each = PMLP her dosyaya ayrı karar verir
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Haklı nedenle zulüm korkusu
# status: needs-review
answers-race = Irk
# status: needs-review
answers-religion = Din
# status: needs-review
answers-nationality = Milliyet
# status: needs-review
answers-group = Toplumsal grup
# status: needs-review
answers-opinion = Siyasi görüş
# Over four pictures.
# status: needs-review
answers-why-alternative = Ciddi zarar tehlikesi
# status: needs-review
answers-war = Savaş
# status: needs-review
answers-death = Ölüm cezası
# status: needs-review
answers-torture = İşkence
# status: needs-review
answers-inhuman = İnsanlık dışı veya aşağılayıcı muamele
# Said without blame.
# status: needs-review
answers-not = Yoksulluk veya işsizlik gerekçe değildir
# Over a table with two columns.
# status: needs-review
answers-what = Ne alırsınız
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Oturma izni
# status: needs-review
answers-row-travel = Seyahat belgesi
# status: needs-review
answers-row-work = Çalışma
# status: needs-review
answers-row-family = Aile
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Daimi
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } yıl, uzatılabilir
   *[other] { $permit_years } yıl, uzatılabilir
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Kendi ülkeniz dışında tüm ülkeler
# status: needs-review
answers-travel-alternative = Ülkeniz vermezse
# status: needs-review
answers-yes = Evet
# status: needs-review
answers-family-refugee = Hemen
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Letonya’da { $family_years } yıl sonra
   *[other] Letonya’da { $family_years } yıl sonra
}
# status: needs-review
answers-refusal = Ret mi? İtiraz edebilirsiniz
