### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Mājvieta uz laiku
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki un Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Divi izmitināšanas centri
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Gulta
# status: needs-review
# source: 2a05bc21
home-kitchen = Virtuve
# status: needs-review
# source: 0e43b1aa
home-laundry = Veļas telpa
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Ārsts
# status: needs-review
# source: fccedd55
home-library = Bibliotēka
# status: needs-review
# source: b2c6665f
home-play = Rotaļu stūrītis
# status: needs-review
# source: 7e5dff6c
home-cook = Jūs kopā gatavojat ēst un uzkopjat
# status: needs-review
# source: 6421660c
home-rules = Visi ievēro iekšējās kārtības noteikumus
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Jūs varat saņemt nelielu dienasnaudu
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Bērni mācās latviešu valodā
# status: needs-review
# source: f4a68127
home-elsewhere = Jūs varat dzīvot citā adresē
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Pasakiet adresi PMLP. Nāciet uz intervijām.
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
    [zero] { $mucenieki_places } vietu
    [one] { $mucenieki_places } vieta
   *[other] { $mucenieki_places } vietas
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [zero] { $liepna_places } vietu
    [one] { $liepna_places } vieta
   *[other] { $liepna_places } vietas
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepnu atvēra { $liepna_year }. gadā par ES līdzekļiem
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [zero] Kopā: { $centre_places } vietu
    [one] Kopā: { $centre_places } vieta
   *[other] Kopā: { $centre_places } vietas
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Aptuveni { NUMBER($occupied_share, style: "percent") } bija aizņemti { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Kaimiņi un iemītnieki kopā cepa maizi
# status: needs-review
# source: 443d91f6
home-source = Avots: Iekšlietu ministrija, PMLP
