### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
answers-title = درې ممکن ځوابونه
# status: needs-review
answers-each = PMLP پر هره قضیه جلا پرېکړه کوي
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = له ځورونې معقوله وېره
# status: needs-review
answers-race = نژاد
# status: needs-review
answers-religion = دین
# status: needs-review
answers-nationality = ملیت
# status: needs-review
answers-group = ټولنیزه ډله
# status: needs-review
answers-opinion = سیاسي نظر
# Over four pictures.
# status: needs-review
answers-why-alternative = د سخت زیان خطر
# status: needs-review
answers-war = جګړه
# status: needs-review
answers-death = د اعدام سزا
# status: needs-review
answers-torture = شکنجه
# status: needs-review
answers-inhuman = غیرانساني یا سپکوونکی چلند
# Said without blame.
# status: needs-review
answers-not = بېوزلي یا بې‌کاري دلیل نه ګڼل کېږي
# Over a table with two columns.
# status: needs-review
answers-what = څه ترلاسه کوئ
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = د استوګنې جواز
# status: needs-review
answers-row-travel = د سفر سند
# status: needs-review
answers-row-work = کار
# status: needs-review
answers-row-family = کورنۍ
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = دایمي
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } کال، تمدیدېدلی شي
   *[other] { $permit_years } کاله، تمدیدېدلی شي
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = له خپل هېواد پرته ټول هېوادونه
# status: needs-review
answers-travel-alternative = که ستاسو هېواد یې نه درکوي
# status: needs-review
answers-yes = هو
# status: needs-review
answers-family-refugee = سمدستي
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] په لاتویا کې { $family_years } کال وروسته
   *[other] په لاتویا کې { $family_years } کاله وروسته
}
# status: needs-review
answers-refusal = رد؟ تاسو اعتراض کولی شئ
