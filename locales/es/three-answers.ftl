### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Tres respuestas posibles
# status: needs-review
# source: 768af29b
answers-each = La Oficina (PMLP) decide caso por caso
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Temor fundado de persecución
# status: needs-review
# source: cb29a53b
answers-race = Raza
# status: needs-review
# source: 5284bb54
answers-religion = Religión
# status: needs-review
# source: 0d966c63
answers-nationality = Nacionalidad
# status: needs-review
# source: 2437bf12
answers-group = Grupo social
# status: needs-review
# source: 78871e45
answers-opinion = Opinión política
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Peligro de daños graves
# status: needs-review
# source: 8aeda861
answers-war = Guerra
# status: needs-review
# source: 8837ad9a
answers-death = Pena de muerte
# status: needs-review
# source: 8395bad8
answers-torture = Tortura
# status: needs-review
# source: 8779fb57
answers-inhuman = Trato inhumano o degradante
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = La pobreza o el desempleo no es un motivo
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Qué recibe usted
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Permiso de residencia
# status: needs-review
# source: a61f3dd8
answers-row-travel = Documento de viaje
# status: needs-review
# source: 169744d6
answers-row-work = Trabajo
# status: needs-review
# source: 834fd693
answers-row-family = Familia
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Permanente
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } año, se puede prolongar
    [many] { $permit_years } de años, se puede prolongar
   *[other] { $permit_years } años, se puede prolongar
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Todos los países menos el suyo
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Si su país no lo da
# status: needs-review
# source: dc68807e
answers-yes = Sí
# status: needs-review
# source: 94638db6
answers-family-refugee = Enseguida
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Después de { $family_years } año en Letonia
    [many] Después de { $family_years } de años en Letonia
   *[other] Después de { $family_years } años en Letonia
}
# status: needs-review
# source: 983fc69c
answers-refusal = ¿Denegación? Usted puede recurrir
