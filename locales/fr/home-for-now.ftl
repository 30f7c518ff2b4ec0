### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Foyer provisoire
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki et Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Deux centres d’hébergement
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Lit
# status: needs-review
# source: 2a05bc21
home-kitchen = Cuisine
# status: needs-review
# source: 0e43b1aa
home-laundry = Buanderie
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Médecin
# status: needs-review
# source: fccedd55
home-library = Bibliothèque
# status: needs-review
# source: b2c6665f
home-play = Coin jeux
# status: needs-review
# source: 7e5dff6c
home-cook = Vous cuisinez et nettoyez ensemble
# status: needs-review
# source: 6421660c
home-rules = Tout le monde respecte le règlement
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Vous pouvez recevoir une petite allocation journalière
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Les enfants apprennent en letton
# status: needs-review
# source: f4a68127
home-elsewhere = Vous pouvez habiter à une autre adresse
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Dites-le à l’Office (PMLP). Venez aux entretiens.
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
    [one] { $mucenieki_places } place
    [many] { $mucenieki_places } de places
   *[other] { $mucenieki_places } places
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } place
    [many] { $liepna_places } de places
   *[other] { $liepna_places } places
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna a ouvert en { $liepna_year } avec des fonds de l’UE
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Ensemble : { $centre_places } place
    [many] Ensemble : { $centre_places } de places
   *[other] Ensemble : { $centre_places } places
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Environ { NUMBER($occupied_share, style: "percent") } étaient occupées le { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Voisins et résidents ont fait du pain ensemble
# status: needs-review
# source: 443d91f6
home-source = Source : ministère de l’Intérieur, PMLP
