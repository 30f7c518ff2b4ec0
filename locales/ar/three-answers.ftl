### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = ثلاثة أجوبة ممكنة
# status: needs-review
# source: 768af29b
answers-each = المكتب (PMLP) يدرس كل حالة على حدة
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = خوف مبرر من الاضطهاد
# status: needs-review
# source: cb29a53b
answers-race = العرق
# status: needs-review
# source: 5284bb54
answers-religion = الدين
# status: needs-review
# source: 0d966c63
answers-nationality = الجنسية
# status: needs-review
# source: 2437bf12
answers-group = الفئة الاجتماعية
# status: needs-review
# source: 78871e45
answers-opinion = الآراء السياسية
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = خطر ضرر جسيم
# status: needs-review
# source: 8aeda861
answers-war = الحرب
# status: needs-review
# source: 8837ad9a
answers-death = عقوبة الإعدام
# status: needs-review
# source: 8395bad8
answers-torture = التعذيب
# status: needs-review
# source: 8779fb57
answers-inhuman = معاملة لاإنسانية أو مهينة
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = الفقر أو البطالة لا يُعدّ سببًا
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = ما تحصل عليه
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = تصريح الإقامة
# status: needs-review
# source: a61f3dd8
answers-row-travel = وثيقة السفر
# status: needs-review
# source: 169744d6
answers-row-work = العمل
# status: needs-review
# source: 834fd693
answers-row-family = العائلة
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = دائم
# status: needs-review
# source: f7447e12
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
# source: 559a9fa5
answers-travel-refugee = كل البلدان ما عدا بلدك
# status: needs-review
# source: 200ed55f
answers-travel-alternative = إذا لم يعطها بلدك
# status: needs-review
# source: dc68807e
answers-yes = نعم
# status: needs-review
# source: 94638db6
answers-family-refugee = فورًا
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [zero] بعد { $family_years } سنة في لاتفيا
    [one] بعد سنة واحدة في لاتفيا
    [two] بعد سنتين في لاتفيا
    [few] بعد { $family_years } سنوات في لاتفيا
    [many] بعد { $family_years } سنة في لاتفيا
   *[other] بعد { $family_years } سنة في لاتفيا
}
# status: needs-review
# source: 983fc69c
answers-refusal = رفض؟ يمكنك أن تطعن
