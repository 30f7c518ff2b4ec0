### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
home-title = Hoyga hadda
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki iyo Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Laba xarumood oo hoy ah
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Sariir
# status: needs-review
home-kitchen = Jiko
# status: needs-review
home-laundry = Dhar-dhaqis
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Dhakhtar
# status: needs-review
home-library = Maktabad
# status: needs-review
home-play = Geesta ciyaarta
# status: needs-review
home-cook = Waad wada karisaan oo wada nadiifisaan
# status: needs-review
home-rules = Qof walba wuxuu raacaa xeerarka guriga
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Waa laga yaabaa inaad hesho gunno maalmeed yar
# Lessons are in the state language.
# status: needs-review
home-school = Carruurtu waxay wax ku bartaan af-Latvian
# status: needs-review
home-elsewhere = Waxaad ku noolaan kartaa cinwaan kale
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = U sheeg PMLP halka. Kaalay wareysiyada.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } meel
   *[other] { $mucenieki_places } meelood
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } meel
   *[other] { $liepna_places } meelood
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna waxaa { $liepna_year } lagu furay lacagta Midowga Yurub
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Wadarta: { $centre_places } meel
   *[other] Wadarta: { $centre_places } meelood
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Qiyaastii { NUMBER($occupied_share, style: "percent") } ayaa la isticmaalayay { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Deriska iyo dadka xarunta ayaa rooti wada dubay
# status: needs-review
home-source = Isha: Wasaaradda Arrimaha Gudaha, PMLP
