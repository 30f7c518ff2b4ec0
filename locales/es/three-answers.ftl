### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
answers-title = Tres respuestas posibles
# status: needs-review
answers-each = La Oficina (PMLP) decide caso por caso
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Temor fundado de persecución
# status: needs-review
answers-race = Raza
# status: needs-review
answers-religion = Religión
# status: needs-review
answers-nationality = Nacionalidad
# status: needs-review
answers-group = Grupo social
# status: needs-review
answers-opinion = Opinión política
# Over four pictures.
# status: needs-review
answers-why-alternative = Peligro de daños graves
# status: needs-review
answers-war = Guerra
# status: needs-review
answers-death = Pena de muerte
# status: needs-review
answers-torture = Tortura
# status: needs-review
answers-inhuman = Trato inhumano o degradante
# Said without blame.
# status: needs-review
answers-not = La pobreza o el desempleo no es un motivo
# Over a table with two columns.
# status: needs-review
answers-what = Qué recibe usted
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Permiso de residencia
# status: needs-review
answers-row-travel = Documento de viaje
# status: needs-review
answers-row-work = Trabajo
# status: needs-review
answers-row-family = Familia
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Permanente
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } año, se puede prolongar
    [many] { $permit_years } de años, se puede prolongar
   *[other] { $permit_years } años, se puede prolongar
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Todos los países menos el suyo
# status: needs-review
answers-travel-alternative = Si su país no lo da
# status: needs-review
answers-yes = Sí
# status: needs-review
answers-family-refugee = Enseguida
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Después de { $family_years } año en Letonia
    [many] Después de { $family_years } de años en Letonia
   *[other] Después de { $family_years } años en Letonia
}
# status: needs-review
answers-refusal = ¿Denegación? Usted puede recurrir
