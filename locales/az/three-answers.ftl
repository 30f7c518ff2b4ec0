### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
answers-title = Üç mümkün cavab
# status: needs-review
answers-each = PMLP hər iş üzrə ayrıca qərar verir
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Təqibdən əsaslı qorxu
# status: needs-review
answers-race = İrq
# status: needs-review
answers-religion = Din
# status: needs-review
answers-nationality = Milliyyət
# status: needs-review
answers-group = Sosial qrup
# status: needs-review
answers-opinion = Siyasi əqidə
# Over four pictures.
# status: needs-review
answers-why-alternative = Ciddi zərər təhlükəsi
# status: needs-review
answers-war = Müharibə
# status: needs-review
answers-death = Ölüm cəzası
# status: needs-review
answers-torture = İşgəncə
# status: needs-review
answers-inhuman = Qeyri-insani və ya alçaldıcı rəftar
# Said without blame.
# status: needs-review
answers-not = Yoxsulluq və ya işsizlik əsas deyil
# Over a table with two columns.
# status: needs-review
answers-what = Nə alırsınız
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Yaşayış icazəsi
# status: needs-review
answers-row-travel = Yol sənədi
# status: needs-review
answers-row-work = İş
# status: needs-review
answers-row-family = Ailə
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Daimi
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } il, uzadıla bilər
   *[other] { $permit_years } il, uzadıla bilər
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Öz ölkənizdən başqa bütün ölkələr
# status: needs-review
answers-travel-alternative = Ölkəniz vermirsə
# status: needs-review
answers-yes = Bəli
# status: needs-review
answers-family-refugee = Dərhal
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Latviyada { $family_years } ildən sonra
   *[other] Latviyada { $family_years } ildən sonra
}
# status: needs-review
answers-refusal = İmtina? Şikayət edə bilərsiniz
