### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Üç mümkün cavab
# status: needs-review
# source: 768af29b
answers-each = PMLP hər iş üzrə ayrıca qərar verir
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Təqibdən əsaslı qorxu
# status: needs-review
# source: cb29a53b
answers-race = İrq
# status: needs-review
# source: 5284bb54
answers-religion = Din
# status: needs-review
# source: 0d966c63
answers-nationality = Milliyyət
# status: needs-review
# source: 2437bf12
answers-group = Sosial qrup
# status: needs-review
# source: 78871e45
answers-opinion = Siyasi əqidə
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Ciddi zərər təhlükəsi
# status: needs-review
# source: 8aeda861
answers-war = Müharibə
# status: needs-review
# source: 8837ad9a
answers-death = Ölüm cəzası
# status: needs-review
# source: 8395bad8
answers-torture = İşgəncə
# status: needs-review
# source: 8779fb57
answers-inhuman = Qeyri-insani və ya alçaldıcı rəftar
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Yoxsulluq və ya işsizlik əsas deyil
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Nə alırsınız
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Yaşayış icazəsi
# status: needs-review
# source: a61f3dd8
answers-row-travel = Yol sənədi
# status: needs-review
# source: 169744d6
answers-row-work = İş
# status: needs-review
# source: 834fd693
answers-row-family = Ailə
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Daimi
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } il, uzadıla bilər
   *[other] { $permit_years } il, uzadıla bilər
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Öz ölkənizdən başqa bütün ölkələr
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Ölkəniz vermirsə
# status: needs-review
# source: dc68807e
answers-yes = Bəli
# status: needs-review
# source: 94638db6
answers-family-refugee = Dərhal
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Latviyada { $family_years } ildən sonra
   *[other] Latviyada { $family_years } ildən sonra
}
# status: needs-review
# source: 983fc69c
answers-refusal = İmtina? Şikayət edə bilərsiniz
