### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
home-title = Mala demkî
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki û Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Du navendên bicihkirinê
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Nivîn
# status: needs-review
home-kitchen = Metbex
# status: needs-review
home-laundry = Cilşûştin
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Bijîşk
# status: needs-review
home-library = Pirtûkxane
# status: needs-review
home-play = Goşeya lîstikê
# status: needs-review
home-cook = Hûn bi hev re xwarinê çêdikin û paqij dikin
# status: needs-review
home-rules = Her kes li gor rêzikên malê tevdigere
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Dibe ku hûn rojane hinek pere bistînin
# Lessons are in the state language.
# status: needs-review
home-school = Zarok bi zimanê letonî dixwînin
# status: needs-review
home-elsewhere = Hûn dikarin li navnîşaneke din bijîn
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Ji PMLP re bibêjin li ku. Werin hevpeyvînan.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } cih
   *[other] { $mucenieki_places } cih
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } cih
   *[other] { $liepna_places } cih
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna di { $liepna_year } de bi pereyên Yekîtiya Ewropayê vebû
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Bi hev re: { $centre_places } cih
   *[other] Bi hev re: { $centre_places } cih
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: nêzîkî { NUMBER($occupied_share, style: "percent") } ji cihan dihatin bikaranîn
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Cîran û rûniştvanan bi hev re nan pijand
# status: needs-review
home-source = Çavkanî: Wezareta Navxweyî, PMLP
