### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Vaqtinchalik uy
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki va Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Ikkita joylashtirish markazi
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Karavot
# status: needs-review
# source: 2a05bc21
home-kitchen = Oshxona
# status: needs-review
# source: 0e43b1aa
home-laundry = Kir yuvish
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Shifokor
# status: needs-review
# source: fccedd55
home-library = Kutubxona
# status: needs-review
# source: b2c6665f
home-play = Oʻyin burchagi
# status: needs-review
# source: 7e5dff6c
home-cook = Siz birga ovqat pishirasiz va tozalaysiz
# status: needs-review
# source: 6421660c
home-rules = Hamma uy qoidalariga amal qiladi
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Siz ozgina kunlik nafaqa olishingiz mumkin
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Bolalar latish tilida oʻqiydi
# status: needs-review
# source: f4a68127
home-elsewhere = Siz boshqa manzilda yashashingiz mumkin
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Manzilni PMLPga ayting. Suhbatlarga keling.
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
    [one] { $mucenieki_places } oʻrin
   *[other] { $mucenieki_places } oʻrin
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } oʻrin
   *[other] { $liepna_places } oʻrin
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna { $liepna_year }-yilda YeI mablagʻiga ochilgan
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Jami: { $centre_places } oʻrin
   *[other] Jami: { $centre_places } oʻrin
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: taxminan { NUMBER($occupied_share, style: "percent") } oʻrin band edi
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Qoʻshnilar va yashovchilar birga non yopdi
# status: needs-review
# source: 443d91f6
home-source = Manba: Ichki ishlar vazirligi, PMLP
