### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = درې ممکن ځوابونه
# status: needs-review
# source: 768af29b
answers-each = PMLP پر هره قضیه جلا پرېکړه کوي
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = له ځورونې معقوله وېره
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
answers-group = ټولنیزه ډله
# status: needs-review
# source: 78871e45
answers-opinion = سیاسي نظر
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = د سخت زیان خطر
# status: needs-review
# source: 8aeda861
answers-war = جګړه
# status: needs-review
# source: 8837ad9a
answers-death = د اعدام سزا
# status: needs-review
# source: 8395bad8
answers-torture = شکنجه
# status: needs-review
# source: 8779fb57
answers-inhuman = غیرانساني یا سپکوونکی چلند
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = بېوزلي یا بې‌کاري دلیل نه ګڼل کېږي
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = څه ترلاسه کوئ
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = د استوګنې جواز
# status: needs-review
# source: a61f3dd8
answers-row-travel = د سفر سند
# status: needs-review
# source: 169744d6
answers-row-work = کار
# status: needs-review
# source: 834fd693
answers-row-family = کورنۍ
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = دایمي
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } کال، تمدیدېدلی شي
   *[other] { $permit_years } کاله، تمدیدېدلی شي
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = له خپل هېواد پرته ټول هېوادونه
# status: needs-review
# source: 200ed55f
answers-travel-alternative = که ستاسو هېواد یې نه درکوي
# status: needs-review
# source: dc68807e
answers-yes = هو
# status: needs-review
# source: 94638db6
answers-family-refugee = سمدستي
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] په لاتویا کې { $family_years } کال وروسته
   *[other] په لاتویا کې { $family_years } کاله وروسته
}
# status: needs-review
# source: 983fc69c
answers-refusal = رد؟ تاسو اعتراض کولی شئ
