### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
rights-title = Haklar ve yükümlülükler
# Over the rights' side.
# status: needs-review
rights-rights = Haklarınız
# Over the duties' side.
# status: needs-review
rights-duties = Yükümlülükleriniz
# status: needs-review
rights-stay = Nihai karara kadar kalabilirsiniz
# status: needs-review
rights-papers = Belgelerinizi teslim edersiniz
# status: needs-review
rights-interpreter = Gerekirse tercüman yardım eder
# status: needs-review
rights-truth = Doğruyu söylersiniz
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Kalacak bir yer alabilirsiniz
# status: needs-review
rights-rules = Ev kurallarına uyarsınız
# status: needs-review
rights-school = Çocuklar eğitim alır. Doktor yardım eder.
# status: needs-review
rights-address = Adresinizi PMLP’ye bildirirsiniz
# status: needs-review
rights-work = Çalışabilirsiniz
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] { $work_months } ay sonra cevap yoksa ve bu sizin kusurunuz değilse
   *[other] { $work_months } ay sonra cevap yoksa ve bu sizin kusurunuz değilse
}
# status: needs-review
rights-interviews = Mülakatlara gelirsiniz
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = İtirazınız için avukat
# status: needs-review
rights-days = Mektuptaki günleri sayarsınız
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = İltica: bir hak ve bir yükümlülük
