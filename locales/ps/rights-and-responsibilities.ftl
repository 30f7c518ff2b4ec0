### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = حقونه او مکلفیتونه
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = ستاسو حقونه
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = ستاسو مکلفیتونه
# status: needs-review
# source: d50197fb
rights-stay = تر وروستۍ پرېکړې پاتې کېدلی شئ
# status: needs-review
# source: 46a0ff01
rights-papers = تاسو خپل اسناد سپارئ
# status: needs-review
# source: a2f48e77
rights-interpreter = که اړتیا وي، ژباړن مرسته کوي
# status: needs-review
# source: 0fba7a03
rights-truth = تاسو رښتیا وایئ
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = کېدای شي د اوسېدو ځای ترلاسه کړئ
# status: needs-review
# source: 31d87621
rights-rules = تاسو د مرکز مقررات مراعاتوئ
# status: needs-review
# source: c20b3c6b
rights-school = ماشومان زده کړه کوي. ډاکټر مرسته کوي.
# status: needs-review
# source: f8d25e46
rights-address = تاسو PMLP ته خپله پته وایئ
# status: needs-review
# source: 7c757a9d
rights-work = تاسو کار کولی شئ
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] که تر { $work_months } میاشتې وروسته ځواب نه وي، او تاسو ملامت نه یاست
   *[other] که تر { $work_months } میاشتو وروسته ځواب نه وي، او تاسو ملامت نه یاست
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = تاسو مرکو ته راځئ
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = د اعتراض لپاره مدافع وکیل
# status: needs-review
# source: fe216f21
rights-days = تاسو د لیک ورځې شمېرئ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = پناه: یو حق او یو مکلفیت
