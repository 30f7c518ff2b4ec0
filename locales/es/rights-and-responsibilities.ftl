### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Derechos y obligaciones
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Sus derechos
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Sus obligaciones
# status: needs-review
# source: d50197fb
rights-stay = Puede quedarse hasta la decisión definitiva
# status: needs-review
# source: 46a0ff01
rights-papers = Usted entrega sus documentos
# status: needs-review
# source: a2f48e77
rights-interpreter = Un intérprete ayuda, si hace falta
# status: needs-review
# source: 0fba7a03
rights-truth = Usted dice la verdad
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Puede recibir un lugar para vivir
# status: needs-review
# source: 31d87621
rights-rules = Usted cumple las normas del centro
# status: needs-review
# source: c20b3c6b
rights-school = Los niños aprenden. Un médico ayuda.
# status: needs-review
# source: f8d25e46
rights-address = Usted da su dirección a la Oficina (PMLP)
# status: needs-review
# source: 7c757a9d
rights-work = Puede trabajar
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] si no hay respuesta después de { $work_months } mes y no es culpa suya
    [many] si no hay respuesta después de { $work_months } de meses y no es culpa suya
   *[other] si no hay respuesta después de { $work_months } meses y no es culpa suya
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Usted va a las entrevistas
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Un abogado para su recurso
# status: needs-review
# source: fe216f21
rights-days = Usted cuenta los días que indica su carta
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Asilo: un derecho y una obligación
