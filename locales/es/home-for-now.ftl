### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
home-title = Hogar por ahora
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki y Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Dos centros de acogida
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Cama
# status: needs-review
home-kitchen = Cocina
# status: needs-review
home-laundry = Lavandería
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Médico
# status: needs-review
home-library = Biblioteca
# status: needs-review
home-play = Zona de juegos
# status: needs-review
home-cook = Ustedes cocinan y limpian juntos
# status: needs-review
home-rules = Todos cumplen las normas del centro
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Usted puede recibir una pequeña ayuda diaria
# Lessons are in the state language.
# status: needs-review
home-school = Los niños aprenden en letón
# status: needs-review
home-elsewhere = Usted puede vivir en otra dirección
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Dígaselo a la Oficina (PMLP). Vaya a las entrevistas.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } plaza
    [many] { $mucenieki_places } de plazas
   *[other] { $mucenieki_places } plazas
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } plaza
    [many] { $liepna_places } de plazas
   *[other] { $liepna_places } plazas
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna abrió en { $liepna_year } con fondos de la UE
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Juntos: { $centre_places } plaza
    [many] Juntos: { $centre_places } de plazas
   *[other] Juntos: { $centre_places } plazas
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Cerca del { NUMBER($occupied_share, style: "percent") } estaba en uso el { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Vecinos y residentes hicieron pan juntos
# status: needs-review
home-source = Fuente: Ministerio del Interior, PMLP
