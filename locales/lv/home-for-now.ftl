### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
home-title = Mājvieta uz laiku
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki un Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Divi izmitināšanas centri
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Gulta
# status: needs-review
home-kitchen = Virtuve
# status: needs-review
home-laundry = Veļas telpa
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Ārsts
# status: needs-review
home-library = Bibliotēka
# status: needs-review
home-play = Rotaļu stūrītis
# status: needs-review
home-cook = Jūs kopā gatavojat ēst un uzkopjat
# status: needs-review
home-rules = Visi ievēro iekšējās kārtības noteikumus
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Jūs varat saņemt nelielu dienasnaudu
# Lessons are in the state language.
# status: needs-review
home-school = Bērni mācās latviešu valodā
# status: needs-review
home-elsewhere = Jūs varat dzīvot citā adresē
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Pasakiet adresi PMLP. Nāciet uz intervijām.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [zero] { $mucenieki_places } vietu
    [one] { $mucenieki_places } vieta
   *[other] { $mucenieki_places } vietas
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [zero] { $liepna_places } vietu
    [one] { $liepna_places } vieta
   *[other] { $liepna_places } vietas
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepnu atvēra { $liepna_year }. gadā par ES līdzekļiem
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [zero] Kopā: { $centre_places } vietu
    [one] Kopā: { $centre_places } vieta
   *[other] Kopā: { $centre_places } vietas
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Aptuveni { NUMBER($occupied_share, style: "percent") } bija aizņemti { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Kaimiņi un iemītnieki kopā cepa maizi
# status: needs-review
home-source = Avots: Iekšlietu ministrija, PMLP
