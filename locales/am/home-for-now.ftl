### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = ጊዜያዊ ቤት
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = ሙትሴኒየኪ እና ሊየፕና
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = ሁለት የመኖሪያ ማዕከላት
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = አልጋ
# status: needs-review
# source: 2a05bc21
home-kitchen = ወጥ ቤት
# status: needs-review
# source: 0e43b1aa
home-laundry = ልብስ ማጠቢያ
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ሐኪም
# status: needs-review
# source: fccedd55
home-library = ቤተ መጻሕፍት
# status: needs-review
# source: b2c6665f
home-play = መጫወቻ ቦታ
# status: needs-review
# source: 7e5dff6c
home-cook = አብረው ያበስላሉ፣ ያጸዳሉ
# status: needs-review
# source: 6421660c
home-rules = ሁሉም የቤቱን ደንቦች ያከብራል
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = አነስተኛ የቀን አበል ሊያገኙ ይችላሉ
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = ልጆች በላትቪያ ቋንቋ ይማራሉ
# status: needs-review
# source: f4a68127
home-elsewhere = በሌላ አድራሻ መኖር ይችላሉ
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = ቦታውን ለ PMLP ይንገሩ። ለቃለ መጠይቅ ይምጡ።
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = ሙትሴኒየኪ
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = ሊየፕና
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ቦታ
   *[other] { $mucenieki_places } ቦታዎች
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ቦታ
   *[other] { $liepna_places } ቦታዎች
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = ሊየፕና እ.ኤ.አ. በ{ $liepna_year } በአውሮፓ ኅብረት ገንዘብ ተከፈተ
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] በድምሩ፦ { $centre_places } ቦታ
   *[other] በድምሩ፦ { $centre_places } ቦታዎች
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = በ{ DATETIME($occupied_on, dateStyle: "long") } ከቦታዎቹ { NUMBER($occupied_share, style: "percent") } ገደማ በጥቅም ላይ ነበሩ
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = ጎረቤቶች እና ነዋሪዎች አብረው ዳቦ ጋገሩ
# status: needs-review
# source: 443d91f6
home-source = ምንጭ፦ የሀገር ውስጥ ጉዳይ ሚኒስቴር፣ PMLP
