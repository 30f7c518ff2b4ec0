### Names and sentences that several films share.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Solicitud
# status: needs-review
station-register = Registro
# status: needs-review
station-live = Estancia
# status: needs-review
station-interview = Entrevista
# status: needs-review
station-decision = Decisión
# status: needs-review
station-answer = Respuesta
# status: needs-review
station-next = Después

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Guardia Estatal de Fronteras
# status: needs-review
institution-ocma = Oficina de Ciudadanía y Asuntos Migratorios (PMLP)
# status: needs-review
institution-court = Tribunal Administrativo de Distrito

## End card.

# status: needs-review
end-humanity = Humanidad.
# status: needs-review
end-response = Respuesta.
# status: needs-review
end-responsibility = Responsabilidad.
# status: needs-review
end-office = Oficina de Ciudadanía y Asuntos Migratorios (PMLP)
# status: needs-review
end-valid = Información válida a { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Muestra del lugar del emblema
