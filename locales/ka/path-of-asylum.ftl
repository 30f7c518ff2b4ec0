### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = თავშესაფრის გზა ლატვიაში
# status: needs-review
# source: 99730083
path-who = ქვეყნის გარეთ ხართ? დაცვა გჭირდებათ?
# status: needs-review
# source: e846a982
path-ask = შეგიძლიათ ითხოვოთ თავშესაფარი
# status: needs-review
# source: 7662600d
path-register = სასაზღვრო დაცვა გარეგისტრირებთ
# status: needs-review
# source: 471ac37b
path-live = თქვენ გაქვთ უფლებები და მოვალეობები
# status: needs-review
# source: 31e0fa56
path-rights = უფლებები
# status: needs-review
# source: 825a35c6
path-duties = მოვალეობები
# status: needs-review
# source: 64943ac2
path-interview = თქვენ ყვებით თქვენს ამბავს
# status: needs-review
# source: 768af29b
path-decision = PMLP თითოეულ საქმეს ცალკე წყვეტს
# status: needs-review
# source: 67bd573a
path-answer = შესაძლებელია სამი პასუხი
# status: needs-review
# source: 03218bfc
path-refugee = ლტოლვილის სტატუსი
# status: needs-review
# source: df1dda44
path-alternative = ალტერნატიული სტატუსი
# status: needs-review
# source: 6ecd09e6
path-refusal = უარი
# status: needs-review
# source: f50b4122
path-next = თუ გაასაჩივრებთ, სასამართლო ამოწმებს
