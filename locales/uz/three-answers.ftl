### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
answers-title = Uchta ehtimoliy javob
# status: needs-review
answers-each = PMLP har bir ishni alohida hal qiladi
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Taʼqibdan asosli qoʻrquv
# status: needs-review
answers-race = Irq
# status: needs-review
answers-religion = Din
# status: needs-review
answers-nationality = Millat
# status: needs-review
answers-group = Ijtimoiy guruh
# status: needs-review
answers-opinion = Siyosiy qarashlar
# Over four pictures.
# status: needs-review
answers-why-alternative = Jiddiy zarar xavfi
# status: needs-review
answers-war = Urush
# status: needs-review
answers-death = Oʻlim jazosi
# status: needs-review
answers-torture = Qiynoq
# status: needs-review
answers-inhuman = Gʻayriinsoniy yoki xoʻrlovchi muomala
# Said without blame.
# status: needs-review
answers-not = Kambagʻallik yoki ishsizlik asos emas
# Over a table with two columns.
# status: needs-review
answers-what = Nima olasiz
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Yashash ruxsati
# status: needs-review
answers-row-travel = Safar hujjati
# status: needs-review
answers-row-work = Ish
# status: needs-review
answers-row-family = Oila
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Doimiy
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } yil, uzaytirish mumkin
   *[other] { $permit_years } yil, uzaytirish mumkin
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Oʻz mamlakatingizdan boshqa hammasi
# status: needs-review
answers-travel-alternative = Mamlakatingiz bermasa
# status: needs-review
answers-yes = Ha
# status: needs-review
answers-family-refugee = Darhol
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Latviyada { $family_years } yildan keyin
   *[other] Latviyada { $family_years } yildan keyin
}
# status: needs-review
answers-refusal = Rad javobi? Shikoyat qilishingiz mumkin
