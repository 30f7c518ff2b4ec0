### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
answers-title = سه پاسخ ممکن
# status: needs-review
answers-each = PMLP برای هر پرونده جداگانه تصمیم می‌گیرد
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = ترس موجه از آزار و اذیت
# status: needs-review
answers-race = نژاد
# status: needs-review
answers-religion = دین
# status: needs-review
answers-nationality = ملیت
# status: needs-review
answers-group = گروه اجتماعی
# status: needs-review
answers-opinion = عقیدهٔ سیاسی
# Over four pictures.
# status: needs-review
answers-why-alternative = خطر آسیب جدی
# status: needs-review
answers-war = جنگ
# status: needs-review
answers-death = مجازات اعدام
# status: needs-review
answers-torture = شکنجه
# status: needs-review
answers-inhuman = رفتار غیرانسانی یا تحقیرآمیز
# Said without blame.
# status: needs-review
answers-not = فقر یا بیکاری دلیل پذیرش نیست
# Over a table with two columns.
# status: needs-review
answers-what = چه دریافت می‌کنید
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = اجازهٔ اقامت
# status: needs-review
answers-row-travel = مدرک سفر
# status: needs-review
answers-row-work = کار
# status: needs-review
answers-row-family = خانواده
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = دائمی
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } سال، قابل تمدید
   *[other] { $permit_years } سال، قابل تمدید
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = همهٔ کشورها جز کشور خودتان
# status: needs-review
answers-travel-alternative = اگر کشورتان ندهد
# status: needs-review
answers-yes = بله
# status: needs-review
answers-family-refugee = فوراً
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] پس از { $family_years } سال در لتونی
   *[other] پس از { $family_years } سال در لتونی
}
# status: needs-review
answers-refusal = رد درخواست؟ می‌توانید اعتراض کنید
