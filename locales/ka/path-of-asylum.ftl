### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
path-title = თავშესაფრის გზა ლატვიაში
# status: needs-review
path-who = ქვეყნის გარეთ ხართ? დაცვა გჭირდებათ?
# status: needs-review
path-ask = შეგიძლიათ ითხოვოთ თავშესაფარი
# status: needs-review
path-register = სასაზღვრო დაცვა გარეგისტრირებთ
# status: needs-review
path-live = თქვენ გაქვთ უფლებები და მოვალეობები
# status: needs-review
path-rights = უფლებები
# status: needs-review
path-duties = მოვალეობები
# status: needs-review
path-interview = თქვენ ყვებით თქვენს ამბავს
# status: needs-review
path-decision = PMLP თითოეულ საქმეს ცალკე წყვეტს
# status: needs-review
path-answer = შესაძლებელია სამი პასუხი
# status: needs-review
path-refugee = ლტოლვილის სტატუსი
# status: needs-review
path-alternative = ალტერნატიული სტატუსი
# status: needs-review
path-refusal = უარი
# status: needs-review
path-next = თუ გაასაჩივრებთ, სასამართლო ამოწმებს
