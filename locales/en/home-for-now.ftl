### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.

home-title = Home for now
# The names of two places; they stay as they are, in the letters of your language.
home-places = Mucenieki and Liepna
# Over a house that is open on one side; a light goes on in each room.
home-inside = Two accommodation centres
# Labels of rooms, one or two words each.
home-bed = Bed
home-kitchen = Kitchen
home-laundry = Laundry
# A family doctor and a nurse come to the centre.
home-doctor = Doctor
home-library = Library
home-play = Play corner
home-cook = You cook and clean together
home-rules = Everybody keeps the house rules
# Not everybody gets it, so “may”. No sum.
home-allowance = You may get a small daily allowance
# Lessons are in the state language.
home-school = Children learn in Latvian
home-elsewhere = You may live at another address
# Goes on from home-elsewhere.
home-reachable = Tell OCMA where. Come to the interviews.
# Label at a point of the map.
home-mucenieki = Mucenieki
# Label at a point of the map.
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } place
   *[other] { $mucenieki_places } places
}
# Under the place's name on the map. $liepna_places is a number such as 450.
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } place
   *[other] { $liepna_places } places
}
# $liepna_year is a year such as 2023.
home-funded = Liepna opened in { $liepna_year } with EU funds
# $centre_places is a number such as 702. Places are beds.
home-together = { $centre_places ->
    [one] Together: { $centre_places } place
   *[other] Together: { $centre_places } places
}
# A note with its day: 80 %, October 31, 2025.
home-occupied = About { NUMBER($occupied_share, style: "percent") } were in use on { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
home-bread = Neighbours and residents baked bread together
home-source = Source: Ministry of the Interior, OCMA
