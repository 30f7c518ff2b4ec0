### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
answers-title = تین ممکن جواب
# status: needs-review
answers-each = PMLP ہر کیس کا الگ فیصلہ کرتا ہے
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = ظلم و ستم کا معقول خوف
# status: needs-review
answers-race = نسل
# status: needs-review
answers-religion = مذہب
# status: needs-review
answers-nationality = قومیت
# status: needs-review
answers-group = سماجی گروہ
# status: needs-review
answers-opinion = سیاسی رائے
# Over four pictures.
# status: needs-review
answers-why-alternative = شدید نقصان کا خطرہ
# status: needs-review
answers-war = جنگ
# status: needs-review
answers-death = سزائے موت
# status: needs-review
answers-torture = تشدد
# status: needs-review
answers-inhuman = غیر انسانی یا توہین آمیز سلوک
# Said without blame.
# status: needs-review
answers-not = غربت یا بے روزگاری پناہ کی بنیاد نہیں
# Over a table with two columns.
# status: needs-review
answers-what = آپ کو کیا ملتا ہے
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = رہائشی پرمٹ
# status: needs-review
answers-row-travel = سفری دستاویز
# status: needs-review
answers-row-work = کام
# status: needs-review
answers-row-family = خاندان
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = مستقل
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } سال، توسیع ممکن
   *[other] { $permit_years } سال، توسیع ممکن
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = اپنے ملک کے سوا سب ملک
# status: needs-review
answers-travel-alternative = اگر آپ کا ملک نہ دے
# status: needs-review
answers-yes = ہاں
# status: needs-review
answers-family-refugee = فوراً
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] لٹویا میں { $family_years } سال بعد
   *[other] لٹویا میں { $family_years } سال بعد
}
# status: needs-review
answers-refusal = نامنظوری؟ آپ اپیل کر سکتے ہیں
