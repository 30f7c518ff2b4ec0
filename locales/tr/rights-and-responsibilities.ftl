### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Haklar ve yükümlülükler
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Haklarınız
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Yükümlülükleriniz
# status: needs-review
# source: d50197fb
rights-stay = Nihai karara kadar kalabilirsiniz
# status: needs-review
# source: 46a0ff01
rights-papers = Belgelerinizi teslim edersiniz
# status: needs-review
# source: a2f48e77
rights-interpreter = Gerekirse tercüman yardım eder
# status: needs-review
# source: 0fba7a03
rights-truth = Doğruyu söylersiniz
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Kalacak bir yer alabilirsiniz
# status: needs-review
# source: 31d87621
rights-rules = Ev kurallarına uyarsınız
# status: needs-review
# source: c20b3c6b
rights-school = Çocuklar eğitim alır. Doktor yardım eder.
# status: needs-review
# source: f8d25e46
rights-address = Adresinizi PMLP’ye bildirirsiniz
# status: needs-review
# source: 7c757a9d
rights-work = Çalışabilirsiniz
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] { $work_months } ay sonra cevap yoksa ve bu sizin kusurunuz değilse
   *[other] { $work_months } ay sonra cevap yoksa ve bu sizin kusurunuz değilse
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Mülakatlara gelirsiniz
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = İtirazınız için avukat
# status: needs-review
# source: fe216f21
rights-days = Mektuptaki günleri sayarsınız
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = İltica: bir hak ve bir yükümlülük
