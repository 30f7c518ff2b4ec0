### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Hoyga hadda
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki iyo Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Laba xarumood oo hoy ah
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Sariir
# status: needs-review
# source: 2a05bc21
home-kitchen = Jiko
# status: needs-review
# source: 0e43b1aa
home-laundry = Dhar-dhaqis
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Dhakhtar
# status: needs-review
# source: fccedd55
home-library = Maktabad
# status: needs-review
# source: b2c6665f
home-play = Geesta ciyaarta
# status: needs-review
# source: 7e5dff6c
home-cook = Waad wada karisaan oo wada nadiifisaan
# status: needs-review
# source: 6421660c
home-rules = Qof walba wuxuu raacaa xeerarka guriga
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Waa laga yaabaa inaad hesho gunno maalmeed yar
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Carruurtu waxay wax ku bartaan af-Latvian
# status: needs-review
# source: f4a68127
home-elsewhere = Waxaad ku noolaan kartaa cinwaan kale
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = U sheeg PMLP halka. Kaalay wareysiyada.
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
    [one] { $mucenieki_places } meel
   *[other] { $mucenieki_places } meelood
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } meel
   *[other] { $liepna_places } meelood
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna waxaa { $liepna_year } lagu furay lacagta Midowga Yurub
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Wadarta: { $centre_places } meel
   *[other] Wadarta: { $centre_places } meelood
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Qiyaastii { NUMBER($occupied_share, style: "percent") } ayaa la isticmaalayay { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Deriska iyo dadka xarunta ayaa rooti wada dubay
# status: needs-review
# source: 443d91f6
home-source = Isha: Wasaaradda Arrimaha Gudaha, PMLP
