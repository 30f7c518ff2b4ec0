### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = حقوق و وظایف
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = حقوق شما
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = وظایف شما
# status: needs-review
# source: d50197fb
rights-stay = می‌توانید تا تصمیم نهایی بمانید
# status: needs-review
# source: 46a0ff01
rights-papers = مدارک خود را تحویل می‌دهید
# status: needs-review
# source: a2f48e77
rights-interpreter = در صورت نیاز، مترجم کمک می‌کند
# status: needs-review
# source: 0fba7a03
rights-truth = حقیقت را می‌گویید
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = ممکن است جایی برای زندگی بگیرید
# status: needs-review
# source: 31d87621
rights-rules = مقررات مرکز را رعایت می‌کنید
# status: needs-review
# source: c20b3c6b
rights-school = کودکان درس می‌خوانند. پزشک کمک می‌کند.
# status: needs-review
# source: f8d25e46
rights-address = نشانی خود را به PMLP می‌گویید
# status: needs-review
# source: 7c757a9d
rights-work = می‌توانید کار کنید
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] اگر پس از { $work_months } ماه پاسخی نیاید و تقصیر شما نباشد
   *[other] اگر پس از { $work_months } ماه پاسخی نیاید و تقصیر شما نباشد
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = به مصاحبه‌ها می‌آیید
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = وکیل برای اعتراض شما
# status: needs-review
# source: fe216f21
rights-days = روزهای نوشته‌شده در نامه را می‌شمارید
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = پناهندگی: یک حق و یک وظیفه
