### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
rights-title = Hüquq və vəzifələr
# Over the rights' side.
# status: needs-review
rights-rights = Hüquqlarınız
# Over the duties' side.
# status: needs-review
rights-duties = Vəzifələriniz
# status: needs-review
rights-stay = Yekun qərara qədər qala bilərsiniz
# status: needs-review
rights-papers = Siz sənədlərinizi təhvil verirsiniz
# status: needs-review
rights-interpreter = Lazım olsa, tərcüməçi kömək edir
# status: needs-review
rights-truth = Siz düzünü deyirsiniz
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Yaşamağa yer ala bilərsiniz
# status: needs-review
rights-rules = Siz ev qaydalarına əməl edirsiniz
# status: needs-review
rights-school = Uşaqlar oxuyur. Həkim kömək edir.
# status: needs-review
rights-address = Siz ünvanınızı PMLP-yə deyirsiniz
# status: needs-review
rights-work = İşləyə bilərsiniz
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] əgər { $work_months } aydan sonra cavab yoxdursa və bu sizin günahınız deyilsə
   *[other] əgər { $work_months } aydan sonra cavab yoxdursa və bu sizin günahınız deyilsə
}
# status: needs-review
rights-interviews = Siz müsahibələrə gəlirsiniz
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Şikayətiniz üçün hüquqşünas
# status: needs-review
rights-days = Siz məktubdakı günləri sayırsınız
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Sığınacaq: hüquq və vəzifə
