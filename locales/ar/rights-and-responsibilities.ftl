### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = الحقوق والواجبات
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = حقوقك
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = واجباتك
# status: needs-review
# source: d50197fb
rights-stay = يمكنك البقاء حتى القرار النهائي
# status: needs-review
# source: 46a0ff01
rights-papers = أنت تسلّم وثائقك
# status: needs-review
# source: a2f48e77
rights-interpreter = يساعدك مترجم عند الحاجة
# status: needs-review
# source: 0fba7a03
rights-truth = أنت تقول الحقيقة
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = قد تحصل على مكان للسكن
# status: needs-review
# source: 31d87621
rights-rules = أنت تلتزم بقواعد المركز
# status: needs-review
# source: c20b3c6b
rights-school = الأطفال يتعلمون. الطبيب يساعد.
# status: needs-review
# source: f8d25e46
rights-address = أنت تخبر المكتب (PMLP) بعنوانك
# status: needs-review
# source: 7c757a9d
rights-work = يمكنك أن تعمل
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [zero] إذا لم يأت جواب بعد { $work_months } شهر، ولم يكن ذلك بسببك
    [one] إذا لم يأت جواب بعد شهر واحد، ولم يكن ذلك بسببك
    [two] إذا لم يأت جواب بعد شهرين، ولم يكن ذلك بسببك
    [few] إذا لم يأت جواب بعد { $work_months } أشهر، ولم يكن ذلك بسببك
    [many] إذا لم يأت جواب بعد { $work_months } شهرًا، ولم يكن ذلك بسببك
   *[other] إذا لم يأت جواب بعد { $work_months } شهر، ولم يكن ذلك بسببك
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = أنت تحضر المقابلات
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = محامٍ من أجل الطعن
# status: needs-review
# source: fe216f21
rights-days = أنت تحسب الأيام المكتوبة في رسالتك
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = اللجوء: حق وواجب
