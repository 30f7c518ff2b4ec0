### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
rights-title = უფლებები და მოვალეობები
# Over the rights' side.
# status: needs-review
rights-rights = თქვენი უფლებები
# Over the duties' side.
# status: needs-review
rights-duties = თქვენი მოვალეობები
# status: needs-review
rights-stay = შეგიძლიათ დარჩეთ საბოლოო გადაწყვეტილებამდე
# status: needs-review
rights-papers = თქვენ აბარებთ თქვენს დოკუმენტებს
# status: needs-review
rights-interpreter = თუ საჭიროა, თარჯიმანი გეხმარებათ
# status: needs-review
rights-truth = თქვენ სიმართლეს ამბობთ
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = შეიძლება მიიღოთ საცხოვრებელი ადგილი
# status: needs-review
rights-rules = თქვენ იცავთ შინაგანაწესს
# status: needs-review
rights-school = ბავშვები სწავლობენ. ექიმი გეხმარებათ.
# status: needs-review
rights-address = თქვენ PMLP-ს მისამართს ეუბნებით
# status: needs-review
rights-work = მუშაობა
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] თუ { $work_months } თვის შემდეგ პასუხი არ არის და ეს თქვენი ბრალი არ არის
   *[other] თუ { $work_months } თვის შემდეგ პასუხი არ არის და ეს თქვენი ბრალი არ არის
}
# status: needs-review
rights-interviews = თქვენ მოდიხართ გასაუბრებებზე
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = ადვოკატი თქვენი საჩივრისთვის
# status: needs-review
rights-days = თქვენ ითვლით წერილში მითითებულ დღეებს
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = თავშესაფარი: უფლება და მოვალეობა
