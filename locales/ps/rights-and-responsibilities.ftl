### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
rights-title = حقونه او مکلفیتونه
# Over the rights' side.
# status: needs-review
rights-rights = ستاسو حقونه
# Over the duties' side.
# status: needs-review
rights-duties = ستاسو مکلفیتونه
# status: needs-review
rights-stay = تر وروستۍ پرېکړې پاتې کېدلی شئ
# status: needs-review
rights-papers = تاسو خپل اسناد سپارئ
# status: needs-review
rights-interpreter = که اړتیا وي، ژباړن مرسته کوي
# status: needs-review
rights-truth = تاسو رښتیا وایئ
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = کېدای شي د اوسېدو ځای ترلاسه کړئ
# status: needs-review
rights-rules = تاسو د مرکز مقررات مراعاتوئ
# status: needs-review
rights-school = ماشومان زده کړه کوي. ډاکټر مرسته کوي.
# status: needs-review
rights-address = تاسو PMLP ته خپله پته وایئ
# status: needs-review
rights-work = تاسو کار کولی شئ
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] که تر { $work_months } میاشتې وروسته ځواب نه وي، او تاسو ملامت نه یاست
   *[other] که تر { $work_months } میاشتو وروسته ځواب نه وي، او تاسو ملامت نه یاست
}
# status: needs-review
rights-interviews = تاسو مرکو ته راځئ
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = د اعتراض لپاره مدافع وکیل
# status: needs-review
rights-days = تاسو د لیک ورځې شمېرئ
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = پناه: یو حق او یو مکلفیت
