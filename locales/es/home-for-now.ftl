### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Spanish and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Hogar por ahora
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki y Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Dos centros de acogida
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Cama
# status: needs-review
# source: 2a05bc21
home-kitchen = Cocina
# status: needs-review
# source: 0e43b1aa
home-laundry = Lavandería
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Médico
# status: needs-review
# source: fccedd55
home-library = Biblioteca
# status: needs-review
# source: b2c6665f
home-play = Zona de juegos
# status: needs-review
# source: 7e5dff6c
home-cook = Ustedes cocinan y limpian juntos
# status: needs-review
# source: 6421660c
home-rules = Todos cumplen las normas del centro
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Usted puede recibir una pequeña ayuda diaria
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Los niños aprenden en letón
# status: needs-review
# source: f4a68127
home-elsewhere = Usted puede vivir en otra dirección
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Dígaselo a la Oficina (PMLP). Vaya a las entrevistas.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } plaza
    [many] { $mucenieki_places } de plazas
   *[other] { $mucenieki_places } plazas
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } plaza
    [many] { $liepna_places } de plazas
   *[other] { $liepna_places } plazas
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna abrió en { $liepna_year } con fondos de la UE
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Juntos: { $centre_places } plaza
    [many] Juntos: { $centre_places } de plazas
   *[other] Juntos: { $centre_places } plazas
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Cerca del { NUMBER($occupied_share, style: "percent") } estaba en uso el { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Vecinos y residentes hicieron pan juntos
# status: needs-review
# source: 443d91f6
home-source = Fuente: Ministerio del Interior, PMLP
