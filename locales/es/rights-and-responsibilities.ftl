### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
rights-title = Derechos y obligaciones
# Over the rights' side.
# status: needs-review
rights-rights = Sus derechos
# Over the duties' side.
# status: needs-review
rights-duties = Sus obligaciones
# status: needs-review
rights-stay = Puede quedarse hasta la decisión definitiva
# status: needs-review
rights-papers = Usted entrega sus documentos
# status: needs-review
rights-interpreter = Un intérprete ayuda, si hace falta
# status: needs-review
rights-truth = Usted dice la verdad
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Puede recibir un lugar para vivir
# status: needs-review
rights-rules = Usted cumple las normas del centro
# status: needs-review
rights-school = Los niños aprenden. Un médico ayuda.
# status: needs-review
rights-address = Usted da su dirección a la Oficina (PMLP)
# status: needs-review
rights-work = Puede trabajar
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] si no hay respuesta después de { $work_months } mes y no es culpa suya
    [many] si no hay respuesta después de { $work_months } de meses y no es culpa suya
   *[other] si no hay respuesta después de { $work_months } meses y no es culpa suya
}
# status: needs-review
rights-interviews = Usted va a las entrevistas
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Un abogado para su recurso
# status: needs-review
rights-days = Usted cuenta los días que indica su carta
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Asilo: un derecho y una obligación
