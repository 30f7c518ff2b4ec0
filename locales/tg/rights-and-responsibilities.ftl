### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Ҳуқуқ ва уҳдадориҳо
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Ҳуқуқҳои шумо
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Уҳдадориҳои шумо
# status: needs-review
# source: d50197fb
rights-stay = То қарори ниҳоӣ мондан мумкин аст
# status: needs-review
# source: 46a0ff01
rights-papers = Шумо ҳуҷҷатҳоятонро месупоред
# status: needs-review
# source: a2f48e77
rights-interpreter = Агар лозим бошад, тарҷумон кӯмак мекунад
# status: needs-review
# source: 0fba7a03
rights-truth = Шумо ростӣ мегӯед
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Шумо метавонед ҷои зист гиред
# status: needs-review
# source: 31d87621
rights-rules = Шумо қоидаҳои хонаро риоя мекунед
# status: needs-review
# source: c20b3c6b
rights-school = Кӯдакон мехонанд. Духтур кӯмак мекунад.
# status: needs-review
# source: f8d25e46
rights-address = Шумо суроғаатонро ба PMLP мегӯед
# status: needs-review
# source: 7c757a9d
rights-work = Кор мумкин аст
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] агар баъди { $work_months } моҳ ҷавоб набошад ва гуноҳи шумо набошад
   *[other] агар баъди { $work_months } моҳ ҷавоб набошад ва гуноҳи шумо набошад
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Шумо ба мусоҳибаҳо меоед
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Ҳуқуқшинос барои шикояти шумо
# status: needs-review
# source: fe216f21
rights-days = Шумо рӯзҳоро аз рӯи нома мешуморед
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Паноҳандагӣ: ҳуқуқ ва уҳдадорӣ
