### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = তিনটি সম্ভাব্য উত্তর
# status: needs-review
# source: 768af29b
answers-each = PMLP প্রতিটি আবেদনে আলাদা সিদ্ধান্ত নেয়
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = নিপীড়নের যুক্তিসংগত ভয়
# status: needs-review
# source: cb29a53b
answers-race = জাতি
# status: needs-review
# source: 5284bb54
answers-religion = ধর্ম
# status: needs-review
# source: 0d966c63
answers-nationality = জাতীয়তা
# status: needs-review
# source: 2437bf12
answers-group = সামাজিক গোষ্ঠী
# status: needs-review
# source: 78871e45
answers-opinion = রাজনৈতিক মত
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = গুরুতর ক্ষতির আশঙ্কা
# status: needs-review
# source: 8aeda861
answers-war = যুদ্ধ
# status: needs-review
# source: 8837ad9a
answers-death = মৃত্যুদণ্ড
# status: needs-review
# source: 8395bad8
answers-torture = নির্যাতন
# status: needs-review
# source: 8779fb57
answers-inhuman = অমানবিক বা অপমানজনক আচরণ
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = দারিদ্র্য বা বেকারত্ব ভিত্তি নয়
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = আপনি কী পান
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = বসবাসের অনুমতি
# status: needs-review
# source: a61f3dd8
answers-row-travel = ভ্রমণ নথি
# status: needs-review
# source: 169744d6
answers-row-work = কাজ
# status: needs-review
# source: 834fd693
answers-row-family = পরিবার
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = স্থায়ী
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } বছর, বাড়ানো যায়
   *[other] { $permit_years } বছর, বাড়ানো যায়
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = নিজের দেশ বাদে সব দেশ
# status: needs-review
# source: 200ed55f
answers-travel-alternative = আপনার দেশ না দিলে
# status: needs-review
# source: dc68807e
answers-yes = হ্যাঁ
# status: needs-review
# source: 94638db6
answers-family-refugee = সঙ্গে সঙ্গে
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] লাটভিয়ায় { $family_years } বছর পর
   *[other] লাটভিয়ায় { $family_years } বছর পর
}
# status: needs-review
# source: 983fc69c
answers-refusal = প্রত্যাখ্যান? আপনি আপিল করতে পারেন
