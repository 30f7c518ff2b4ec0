### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
path-title = Роҳи паноҳандагӣ дар Латвия
# status: needs-review
path-who = Берун аз кишваратонед? Ҳимоя лозим аст?
# status: needs-review
path-ask = Шумо метавонед паноҳандагӣ пурсед
# status: needs-review
path-register = Сарҳадбонӣ шуморо ба қайд мегирад
# status: needs-review
path-live = Шумо ҳуқуқу уҳдадориҳо доред
# status: needs-review
path-rights = Ҳуқуқҳо
# status: needs-review
path-duties = Уҳдадориҳо
# status: needs-review
path-interview = Шумо саргузашти худро мегӯед
# status: needs-review
path-decision = PMLP ҳар парвандаро ҷудо ҳал мекунад
# status: needs-review
path-answer = Се ҷавоб имконпазир аст
# status: needs-review
path-refugee = Мақоми гуреза
# status: needs-review
path-alternative = Мақоми алтернативӣ
# status: needs-review
path-refusal = Радди дархост
# status: needs-review
path-next = Агар шикоят кунед, суд аз нав мебинад
