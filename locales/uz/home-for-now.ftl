### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
home-title = Vaqtinchalik uy
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki va Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Ikkita joylashtirish markazi
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Karavot
# status: needs-review
home-kitchen = Oshxona
# status: needs-review
home-laundry = Kir yuvish
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Shifokor
# status: needs-review
home-library = Kutubxona
# status: needs-review
home-play = Oʻyin burchagi
# status: needs-review
home-cook = Siz birga ovqat pishirasiz va tozalaysiz
# status: needs-review
home-rules = Hamma uy qoidalariga amal qiladi
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Siz ozgina kunlik nafaqa olishingiz mumkin
# Lessons are in the state language.
# status: needs-review
home-school = Bolalar latish tilida oʻqiydi
# status: needs-review
home-elsewhere = Siz boshqa manzilda yashashingiz mumkin
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Manzilni PMLPga ayting. Suhbatlarga keling.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } oʻrin
   *[other] { $mucenieki_places } oʻrin
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } oʻrin
   *[other] { $liepna_places } oʻrin
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna { $liepna_year }-yilda YeI mablagʻiga ochilgan
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Jami: { $centre_places } oʻrin
   *[other] Jami: { $centre_places } oʻrin
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: taxminan { NUMBER($occupied_share, style: "percent") } oʻrin band edi
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Qoʻshnilar va yashovchilar birga non yopdi
# status: needs-review
home-source = Manba: Ichki ishlar vazirligi, PMLP
