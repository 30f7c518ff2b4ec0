### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
answers-title = ثلاثة أجوبة ممكنة
# status: needs-review
answers-each = المكتب (PMLP) يدرس كل حالة على حدة
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = خوف مبرر من الاضطهاد
# status: needs-review
answers-race = العرق
# status: needs-review
answers-religion = الدين
# status: needs-review
answers-nationality = الجنسية
# status: needs-review
answers-group = الفئة الاجتماعية
# status: needs-review
answers-opinion = الآراء السياسية
# Over four pictures.
# status: needs-review
answers-why-alternative = خطر ضرر جسيم
# status: needs-review
answers-war = الحرب
# status: needs-review
answers-death = عقوبة الإعدام
# status: needs-review
answers-torture = التعذيب
# status: needs-review
answers-inhuman = معاملة لاإنسانية أو مهينة
# Said without blame.
# status: needs-review
answers-not = الفقر أو البطالة لا يُعدّ سببًا
# Over a table with two columns.
# status: needs-review
answers-what = ما تحصل عليه
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = تصريح الإقامة
# status: needs-review
answers-row-travel = وثيقة السفر
# status: needs-review
answers-row-work = العمل
# status: needs-review
answers-row-family = العائلة
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = دائم
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [zero] { $permit_years } سنة، يمكن تمديده
    [one] سنة واحدة، يمكن تمديده
    [two] سنتان، يمكن تمديده
    [few] { $permit_years } سنوات، يمكن تمديده
    [many] { $permit_years } سنة، يمكن تمديده
   *[other] { $permit_years } سنة، يمكن تمديده
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = كل البلدان ما عدا بلدك
# status: needs-review
answers-travel-alternative = إذا لم يعطها بلدك
# status: needs-review
answers-yes = نعم
# status: needs-review
answers-family-refugee = فورًا
# status: needs-review
answers-family-alternative = { $family_years ->
    [zero] بعد { $family_years } سنة في لاتفيا
    [one] بعد سنة واحدة في لاتفيا
    [two] بعد سنتين في لاتفيا
    [few] بعد { $family_years } سنوات في لاتفيا
    [many] بعد { $family_years } سنة في لاتفيا
   *[other] بعد { $family_years } سنة في لاتفيا
}
# status: needs-review
answers-refusal = رفض؟ يمكنك أن تطعن
