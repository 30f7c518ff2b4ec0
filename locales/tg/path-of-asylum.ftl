### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Роҳи паноҳандагӣ дар Латвия
# status: needs-review
# source: 99730083
path-who = Берун аз кишваратонед? Ҳимоя лозим аст?
# status: needs-review
# source: e846a982
path-ask = Шумо метавонед паноҳандагӣ пурсед
# status: needs-review
# source: 7662600d
path-register = Сарҳадбонӣ шуморо ба қайд мегирад
# status: needs-review
# source: 471ac37b
path-live = Шумо ҳуқуқу уҳдадориҳо доред
# status: needs-review
# source: 31e0fa56
path-rights = Ҳуқуқҳо
# status: needs-review
# source: 825a35c6
path-duties = Уҳдадориҳо
# status: needs-review
# source: 64943ac2
path-interview = Шумо саргузашти худро мегӯед
# status: needs-review
# source: 768af29b
path-decision = PMLP ҳар парвандаро ҷудо ҳал мекунад
# status: needs-review
# source: 67bd573a
path-answer = Се ҷавоб имконпазир аст
# status: needs-review
# source: 03218bfc
path-refugee = Мақоми гуреза
# status: needs-review
# source: df1dda44
path-alternative = Мақоми алтернативӣ
# status: needs-review
# source: 6ecd09e6
path-refusal = Радди дархост
# status: needs-review
# source: f50b4122
path-next = Агар шикоят кунед, суд аз нав мебинад
