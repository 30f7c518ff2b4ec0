### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
answers-title = তিনটি সম্ভাব্য উত্তর
# status: needs-review
answers-each = PMLP প্রতিটি আবেদনে আলাদা সিদ্ধান্ত নেয়
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = নিপীড়নের যুক্তিসংগত ভয়
# status: needs-review
answers-race = জাতি
# status: needs-review
answers-religion = ধর্ম
# status: needs-review
answers-nationality = জাতীয়তা
# status: needs-review
answers-group = সামাজিক গোষ্ঠী
# status: needs-review
answers-opinion = রাজনৈতিক মত
# Over four pictures.
# status: needs-review
answers-why-alternative = গুরুতর ক্ষতির আশঙ্কা
# status: needs-review
answers-war = যুদ্ধ
# status: needs-review
answers-death = মৃত্যুদণ্ড
# status: needs-review
answers-torture = নির্যাতন
# status: needs-review
answers-inhuman = অমানবিক বা অপমানজনক আচরণ
# Said without blame.
# status: needs-review
answers-not = দারিদ্র্য বা বেকারত্ব ভিত্তি নয়
# Over a table with two columns.
# status: needs-review
answers-what = আপনি কী পান
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = বসবাসের অনুমতি
# status: needs-review
answers-row-travel = ভ্রমণ নথি
# status: needs-review
answers-row-work = কাজ
# status: needs-review
answers-row-family = পরিবার
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = স্থায়ী
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } বছর, বাড়ানো যায়
   *[other] { $permit_years } বছর, বাড়ানো যায়
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = নিজের দেশ বাদে সব দেশ
# status: needs-review
answers-travel-alternative = আপনার দেশ না দিলে
# status: needs-review
answers-yes = হ্যাঁ
# status: needs-review
answers-family-refugee = সঙ্গে সঙ্গে
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] লাটভিয়ায় { $family_years } বছর পর
   *[other] লাটভিয়ায় { $family_years } বছর পর
}
# status: needs-review
answers-refusal = প্রত্যাখ্যান? আপনি আপিল করতে পারেন
