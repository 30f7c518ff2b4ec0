### Names and sentences that several films share.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Solicitud
# status: needs-review
# source: 07d6432c
station-register = Registro
# status: needs-review
# source: 1d366f83
station-live = Estancia
# status: needs-review
# source: 2525d128
station-interview = Entrevista
# status: needs-review
# source: 74218a35
station-decision = Decisión
# status: needs-review
# source: 49b1f272
station-answer = Respuesta
# status: needs-review
# source: e5a3f6aa
station-next = Después

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Guardia Estatal de Fronteras
# status: needs-review
# source: 61be17e1
institution-ocma = Oficina de Ciudadanía y Asuntos Migratorios (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Tribunal Administrativo de Distrito

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Humanidad.
# status: needs-review
# source: a5dd7fa8
end-response = Respuesta.
# status: needs-review
# source: 3bd280f0
end-responsibility = Responsabilidad.
# status: needs-review
# source: 61be17e1
end-office = Oficina de Ciudadanía y Asuntos Migratorios (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Información válida a { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Muestra del lugar del emblema
