### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = El camino del asilo en Letonia
# status: needs-review
# source: 99730083
path-who = ¿Fuera de su país? ¿Necesita protección?
# status: needs-review
# source: e846a982
path-ask = Usted puede pedir asilo
# status: needs-review
# source: 7662600d
path-register = La Guardia de Fronteras le registra
# status: needs-review
# source: 471ac37b
path-live = Usted tiene derechos y obligaciones
# status: needs-review
# source: 31e0fa56
path-rights = Derechos
# status: needs-review
# source: 825a35c6
path-duties = Obligaciones
# status: needs-review
# source: 64943ac2
path-interview = Usted cuenta su historia
# status: needs-review
# source: 768af29b
path-decision = La Oficina (PMLP) decide caso por caso
# status: needs-review
# source: 67bd573a
path-answer = Hay tres respuestas posibles
# status: needs-review
# source: 03218bfc
path-refugee = Estatuto de refugiado
# status: needs-review
# source: df1dda44
path-alternative = Estatuto alternativo
# status: needs-review
# source: 6ecd09e6
path-refusal = Denegación
# status: needs-review
# source: f50b4122
path-next = Si recurre, un tribunal revisa el caso
