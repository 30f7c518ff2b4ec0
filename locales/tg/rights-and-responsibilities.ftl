### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
rights-title = Ҳуқуқ ва уҳдадориҳо
# Over the rights' side.
# status: needs-review
rights-rights = Ҳуқуқҳои шумо
# Over the duties' side.
# status: needs-review
rights-duties = Уҳдадориҳои шумо
# status: needs-review
rights-stay = То қарори ниҳоӣ мондан мумкин аст
# status: needs-review
rights-papers = Шумо ҳуҷҷатҳоятонро месупоред
# status: needs-review
rights-interpreter = Агар лозим бошад, тарҷумон кӯмак мекунад
# status: needs-review
rights-truth = Шумо ростӣ мегӯед
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Шумо метавонед ҷои зист гиред
# status: needs-review
rights-rules = Шумо қоидаҳои хонаро риоя мекунед
# status: needs-review
rights-school = Кӯдакон мехонанд. Духтур кӯмак мекунад.
# status: needs-review
rights-address = Шумо суроғаатонро ба PMLP мегӯед
# status: needs-review
rights-work = Кор мумкин аст
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] агар баъди { $work_months } моҳ ҷавоб набошад ва гуноҳи шумо набошад
   *[other] агар баъди { $work_months } моҳ ҷавоб набошад ва гуноҳи шумо набошад
}
# status: needs-review
rights-interviews = Шумо ба мусоҳибаҳо меоед
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Ҳуқуқшинос барои шикояти шумо
# status: needs-review
rights-days = Шумо рӯзҳоро аз рӯи нома мешуморед
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Паноҳандагӣ: ҳуқуқ ва уҳдадорӣ
