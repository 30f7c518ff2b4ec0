### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = تین ممکن جواب
# status: needs-review
# source: 768af29b
answers-each = PMLP ہر کیس کا الگ فیصلہ کرتا ہے
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = ظلم و ستم کا معقول خوف
# status: needs-review
# source: cb29a53b
answers-race = نسل
# status: needs-review
# source: 5284bb54
answers-religion = مذہب
# status: needs-review
# source: 0d966c63
answers-nationality = قومیت
# status: needs-review
# source: 2437bf12
answers-group = سماجی گروہ
# status: needs-review
# source: 78871e45
answers-opinion = سیاسی رائے
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = شدید نقصان کا خطرہ
# status: needs-review
# source: 8aeda861
answers-war = جنگ
# status: needs-review
# source: 8837ad9a
answers-death = سزائے موت
# status: needs-review
# source: 8395bad8
answers-torture = تشدد
# status: needs-review
# source: 8779fb57
answers-inhuman = غیر انسانی یا توہین آمیز سلوک
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = غربت یا بے روزگاری پناہ کی بنیاد نہیں
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = آپ کو کیا ملتا ہے
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = رہائشی پرمٹ
# status: needs-review
# source: a61f3dd8
answers-row-travel = سفری دستاویز
# status: needs-review
# source: 169744d6
answers-row-work = کام
# status: needs-review
# source: 834fd693
answers-row-family = خاندان
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = مستقل
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } سال، توسیع ممکن
   *[other] { $permit_years } سال، توسیع ممکن
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = اپنے ملک کے سوا سب ملک
# status: needs-review
# source: 200ed55f
answers-travel-alternative = اگر آپ کا ملک نہ دے
# status: needs-review
# source: dc68807e
answers-yes = ہاں
# status: needs-review
# source: 94638db6
answers-family-refugee = فوراً
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] لٹویا میں { $family_years } سال بعد
   *[other] لٹویا میں { $family_years } سال بعد
}
# status: needs-review
# source: 983fc69c
answers-refusal = نامنظوری؟ آپ اپیل کر سکتے ہیں
