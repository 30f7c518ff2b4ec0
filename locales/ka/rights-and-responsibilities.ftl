### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = უფლებები და მოვალეობები
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = თქვენი უფლებები
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = თქვენი მოვალეობები
# status: needs-review
# source: d50197fb
rights-stay = შეგიძლიათ დარჩეთ საბოლოო გადაწყვეტილებამდე
# status: needs-review
# source: 46a0ff01
rights-papers = თქვენ აბარებთ თქვენს დოკუმენტებს
# status: needs-review
# source: a2f48e77
rights-interpreter = თუ საჭიროა, თარჯიმანი გეხმარებათ
# status: needs-review
# source: 0fba7a03
rights-truth = თქვენ სიმართლეს ამბობთ
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = შეიძლება მიიღოთ საცხოვრებელი ადგილი
# status: needs-review
# source: 31d87621
rights-rules = თქვენ იცავთ შინაგანაწესს
# status: needs-review
# source: c20b3c6b
rights-school = ბავშვები სწავლობენ. ექიმი გეხმარებათ.
# status: needs-review
# source: f8d25e46
rights-address = თქვენ PMLP-ს მისამართს ეუბნებით
# status: needs-review
# source: 7c757a9d
rights-work = მუშაობა
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] თუ { $work_months } თვის შემდეგ პასუხი არ არის და ეს თქვენი ბრალი არ არის
   *[other] თუ { $work_months } თვის შემდეგ პასუხი არ არის და ეს თქვენი ბრალი არ არის
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = თქვენ მოდიხართ გასაუბრებებზე
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = ადვოკატი თქვენი საჩივრისთვის
# status: needs-review
# source: fe216f21
rights-days = თქვენ ითვლით წერილში მითითებულ დღეებს
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = თავშესაფარი: უფლება და მოვალეობა
