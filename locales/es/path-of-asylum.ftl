### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
path-title = El camino del asilo en Letonia
# status: needs-review
path-who = ¿Fuera de su país? ¿Necesita protección?
# status: needs-review
path-ask = Usted puede pedir asilo
# status: needs-review
path-register = La Guardia de Fronteras le registra
# status: needs-review
path-live = Usted tiene derechos y obligaciones
# status: needs-review
path-rights = Derechos
# status: needs-review
path-duties = Obligaciones
# status: needs-review
path-interview = Usted cuenta su historia
# status: needs-review
path-decision = La Oficina (PMLP) decide caso por caso
# status: needs-review
path-answer = Hay tres respuestas posibles
# status: needs-review
path-refugee = Estatuto de refugiado
# status: needs-review
path-alternative = Estatuto alternativo
# status: needs-review
path-refusal = Denegación
# status: needs-review
path-next = Si recurre, un tribunal revisa el caso
