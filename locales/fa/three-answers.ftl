### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = سه پاسخ ممکن
# status: needs-review
# source: 768af29b
answers-each = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = ترس موجه از آزار و اذیت
# status: needs-review
# source: cb29a53b
answers-race = نژاد
# status: needs-review
# source: 5284bb54
answers-religion = دین
# status: needs-review
# source: 0d966c63
answers-nationality = ملیت
# status: needs-review
# source: 2437bf12
answers-group = گروه اجتماعی
# status: needs-review
# source: 78871e45
answers-opinion = عقیدهٔ سیاسی
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = خطر آسیب جدی
# status: needs-review
# source: 8aeda861
answers-war = جنگ
# status: needs-review
# source: 8837ad9a
answers-death = مجازات اعدام
# status: needs-review
# source: 8395bad8
answers-torture = شکنجه
# status: needs-review
# source: 8779fb57
answers-inhuman = رفتار غیرانسانی یا تحقیرآمیز
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = فقر یا بیکاری دلیل پذیرش نیست
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = چه دریافت می‌کنید
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = اجازهٔ اقامت
# status: needs-review
# source: a61f3dd8
answers-row-travel = مدرک سفر
# status: needs-review
# source: 169744d6
answers-row-work = کار
# status: needs-review
# source: 834fd693
answers-row-family = خانواده
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = دائمی
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } سال، قابل تمدید
   *[other] { $permit_years } سال، قابل تمدید
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = همهٔ کشورها جز کشور خودتان
# status: needs-review
# source: 200ed55f
answers-travel-alternative = اگر کشورتان ندهد
# status: needs-review
# source: dc68807e
answers-yes = بله
# status: needs-review
# source: 94638db6
answers-family-refugee = فوراً
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] پس از { $family_years } سال در لتونی
   *[other] پس از { $family_years } سال در لتونی
}
# status: needs-review
# source: 983fc69c
answers-refusal = رد درخواست؟ می‌توانید اعتراض کنید
