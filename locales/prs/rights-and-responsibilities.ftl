### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Dari and knows the procedure has yet to read them.

# status: needs-review
rights-title = حقوق و مکلفیت‌ها
# Over the rights' side.
# status: needs-review
rights-rights = حقوق شما
# Over the duties' side.
# status: needs-review
rights-duties = مکلفیت‌های شما
# status: needs-review
rights-stay = می‌توانید تا فیصلهٔ نهایی بمانید
# status: needs-review
rights-papers = اسناد خود را تسلیم می‌کنید
# status: needs-review
rights-interpreter = در صورت ضرورت، ترجمان کمک می‌کند
# status: needs-review
rights-truth = حقیقت را می‌گویید
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = ممکن است جایی برای زندگی بگیرید
# status: needs-review
rights-rules = مقررات مرکز را مراعات می‌کنید
# status: needs-review
rights-school = اطفال درس می‌خوانند. داکتر کمک می‌کند.
# status: needs-review
rights-address = آدرس خود را به PMLP می‌گویید
# status: needs-review
rights-work = می‌توانید کار کنید
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] اگر بعد از { $work_months } ماه جواب نیاید و تقصیر شما نباشد
   *[other] اگر بعد از { $work_months } ماه جواب نیاید و تقصیر شما نباشد
}
# status: needs-review
rights-interviews = به مصاحبه‌ها می‌آیید
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = وکیل مدافع برای اعتراض شما
# status: needs-review
rights-days = روزهای نوشته‌شده در مکتوب را می‌شمارید
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = پناهندگی: یک حق و یک مکلفیت
