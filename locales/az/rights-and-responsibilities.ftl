### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Hüquq və vəzifələr
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Hüquqlarınız
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Vəzifələriniz
# status: needs-review
# source: d50197fb
rights-stay = Yekun qərara qədər qala bilərsiniz
# status: needs-review
# source: 46a0ff01
rights-papers = Siz sənədlərinizi təhvil verirsiniz
# status: needs-review
# source: a2f48e77
rights-interpreter = Lazım olsa, tərcüməçi kömək edir
# status: needs-review
# source: 0fba7a03
rights-truth = Siz düzünü deyirsiniz
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Yaşamağa yer ala bilərsiniz
# status: needs-review
# source: 31d87621
rights-rules = Siz ev qaydalarına əməl edirsiniz
# status: needs-review
# source: c20b3c6b
rights-school = Uşaqlar oxuyur. Həkim kömək edir.
# status: needs-review
# source: f8d25e46
rights-address = Siz ünvanınızı PMLP-yə deyirsiniz
# status: needs-review
# source: 7c757a9d
rights-work = İşləyə bilərsiniz
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] əgər { $work_months } aydan sonra cavab yoxdursa və bu sizin günahınız deyilsə
   *[other] əgər { $work_months } aydan sonra cavab yoxdursa və bu sizin günahınız deyilsə
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Siz müsahibələrə gəlirsiniz
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Şikayətiniz üçün hüquqşünas
# status: needs-review
# source: fe216f21
rights-days = Siz məktubdakı günləri sayırsınız
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Sığınacaq: hüquq və vəzifə
