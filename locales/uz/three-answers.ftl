### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Uchta ehtimoliy javob
# status: needs-review
# source: 768af29b
answers-each = PMLP har bir ishni alohida hal qiladi
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Taʼqibdan asosli qoʻrquv
# status: needs-review
# source: cb29a53b
answers-race = Irq
# status: needs-review
# source: 5284bb54
answers-religion = Din
# status: needs-review
# source: 0d966c63
answers-nationality = Millat
# status: needs-review
# source: 2437bf12
answers-group = Ijtimoiy guruh
# status: needs-review
# source: 78871e45
answers-opinion = Siyosiy qarashlar
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Jiddiy zarar xavfi
# status: needs-review
# source: 8aeda861
answers-war = Urush
# status: needs-review
# source: 8837ad9a
answers-death = Oʻlim jazosi
# status: needs-review
# source: 8395bad8
answers-torture = Qiynoq
# status: needs-review
# source: 8779fb57
answers-inhuman = Gʻayriinsoniy yoki xoʻrlovchi muomala
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Kambagʻallik yoki ishsizlik asos emas
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Nima olasiz
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Yashash ruxsati
# status: needs-review
# source: a61f3dd8
answers-row-travel = Safar hujjati
# status: needs-review
# source: 169744d6
answers-row-work = Ish
# status: needs-review
# source: 834fd693
answers-row-family = Oila
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Doimiy
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } yil, uzaytirish mumkin
   *[other] { $permit_years } yil, uzaytirish mumkin
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Oʻz mamlakatingizdan boshqa hammasi
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Mamlakatingiz bermasa
# status: needs-review
# source: dc68807e
answers-yes = Ha
# status: needs-review
# source: 94638db6
answers-family-refugee = Darhol
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Latviyada { $family_years } yildan keyin
   *[other] Latviyada { $family_years } yildan keyin
}
# status: needs-review
# source: 983fc69c
answers-refusal = Rad javobi? Shikoyat qilishingiz mumkin
