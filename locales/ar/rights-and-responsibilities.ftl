### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
rights-title = الحقوق والواجبات
# Over the rights' side.
# status: needs-review
rights-rights = حقوقك
# Over the duties' side.
# status: needs-review
rights-duties = واجباتك
# status: needs-review
rights-stay = يمكنك البقاء حتى القرار النهائي
# status: needs-review
rights-papers = أنت تسلّم وثائقك
# status: needs-review
rights-interpreter = يساعدك مترجم عند الحاجة
# status: needs-review
rights-truth = أنت تقول الحقيقة
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = قد تحصل على مكان للسكن
# status: needs-review
rights-rules = أنت تلتزم بقواعد المركز
# status: needs-review
rights-school = الأطفال يتعلمون. الطبيب يساعد.
# status: needs-review
rights-address = أنت تخبر المكتب (PMLP) بعنوانك
# status: needs-review
rights-work = يمكنك أن تعمل
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [zero] إذا لم يأت جواب بعد { $work_months } شهر، ولم يكن ذلك بسببك
    [one] إذا لم يأت جواب بعد شهر واحد، ولم يكن ذلك بسببك
    [two] إذا لم يأت جواب بعد شهرين، ولم يكن ذلك بسببك
    [few] إذا لم يأت جواب بعد { $work_months } أشهر، ولم يكن ذلك بسببك
    [many] إذا لم يأت جواب بعد { $work_months } شهرًا، ولم يكن ذلك بسببك
   *[other] إذا لم يأت جواب بعد { $work_months } شهر، ولم يكن ذلك بسببك
}
# status: needs-review
rights-interviews = أنت تحضر المقابلات
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = محامٍ من أجل الطعن
# status: needs-review
rights-days = أنت تحسب الأيام المكتوبة في رسالتك
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = اللجوء: حق وواجب
