### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Mala demkî
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki û Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Du navendên bicihkirinê
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Nivîn
# status: needs-review
# source: 2a05bc21
home-kitchen = Metbex
# status: needs-review
# source: 0e43b1aa
home-laundry = Cilşûştin
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Bijîşk
# status: needs-review
# source: fccedd55
home-library = Pirtûkxane
# status: needs-review
# source: b2c6665f
home-play = Goşeya lîstikê
# status: needs-review
# source: 7e5dff6c
home-cook = Hûn bi hev re xwarinê çêdikin û paqij dikin
# status: needs-review
# source: 6421660c
home-rules = Her kes li gor rêzikên malê tevdigere
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Dibe ku hûn rojane hinek pere bistînin
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Zarok bi zimanê letonî dixwînin
# status: needs-review
# source: f4a68127
home-elsewhere = Hûn dikarin li navnîşaneke din bijîn
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Ji PMLP re bibêjin li ku. Werin hevpeyvînan.
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
    [one] { $mucenieki_places } cih
   *[other] { $mucenieki_places } cih
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } cih
   *[other] { $liepna_places } cih
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna di { $liepna_year } de bi pereyên Yekîtiya Ewropayê vebû
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Bi hev re: { $centre_places } cih
   *[other] Bi hev re: { $centre_places } cih
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: nêzîkî { NUMBER($occupied_share, style: "percent") } ji cihan dihatin bikaranîn
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Cîran û rûniştvanan bi hev re nan pijand
# status: needs-review
# source: 443d91f6
home-source = Çavkanî: Wezareta Navxweyî, PMLP
