### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks French and knows the procedure has yet to read them.

# status: needs-review
home-title = Foyer provisoire
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki et Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Deux centres d’hébergement
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Lit
# status: needs-review
home-kitchen = Cuisine
# status: needs-review
home-laundry = Buanderie
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Médecin
# status: needs-review
home-library = Bibliothèque
# status: needs-review
home-play = Coin jeux
# status: needs-review
home-cook = Vous cuisinez et nettoyez ensemble
# status: needs-review
home-rules = Tout le monde respecte le règlement
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Vous pouvez recevoir une petite allocation journalière
# Lessons are in the state language.
# status: needs-review
home-school = Les enfants apprennent en letton
# status: needs-review
home-elsewhere = Vous pouvez habiter à une autre adresse
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Dites-le à l’Office (PMLP). Venez aux entretiens.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } place
    [many] { $mucenieki_places } de places
   *[other] { $mucenieki_places } places
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } place
    [many] { $liepna_places } de places
   *[other] { $liepna_places } places
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna a ouvert en { $liepna_year } avec des fonds de l’UE
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Ensemble : { $centre_places } place
    [many] Ensemble : { $centre_places } de places
   *[other] Ensemble : { $centre_places } places
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Environ { NUMBER($occupied_share, style: "percent") } étaient occupées le { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Voisins et résidents ont fait du pain ensemble
# status: needs-review
home-source = Source : ministère de l’Intérieur, PMLP
