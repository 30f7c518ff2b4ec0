### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = ግዝያዊ ገዛ
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = ሙትሰኒየኪን ሊየፕናን
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = ክልተ ማእከላት መንበሪ
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = ዓራት
# status: needs-review
# source: 2a05bc21
home-kitchen = ክሽነ
# status: needs-review
# source: 0e43b1aa
home-laundry = ሕጽቦ ክዳን
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ሓኪም
# status: needs-review
# source: fccedd55
home-library = ቤተ መጻሕፍቲ
# status: needs-review
# source: b2c6665f
home-play = ቦታ ጸወታ
# status: needs-review
# source: 7e5dff6c
home-cook = ብሓባር ትኽሽኑን ተጽርዩን
# status: needs-review
# source: 6421660c
home-rules = ኩሉ ሰብ ሕግታት ገዛ የኽብር
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = ንእሽቶ መዓልታዊ ገንዘብ ክትረኽቡ ትኽእሉ ትኾኑ
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = ቆልዑ ብቋንቋ ላትቪያ ይመሃሩ
# status: needs-review
# source: f4a68127
home-elsewhere = ኣብ ካልእ ኣድራሻ ክትነብሩ ትኽእሉ ኢኹም
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = ኣበይ ምዃኑ ን PMLP ንገሩ። ናብ ቃለ መጠይቓት ምጹ።
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = ሙትሰኒየኪ
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = ሊየፕና
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ቦታ
   *[other] { $mucenieki_places } ቦታታት
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ቦታ
   *[other] { $liepna_places } ቦታታት
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = ሊየፕና ኣብ { $liepna_year } ብገንዘብ ሕብረት ኤውሮጳ ተኸፊታ
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] ብድምር፦ { $centre_places } ቦታ
   *[other] ብድምር፦ { $centre_places } ቦታታት
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = ኣብ { DATETIME($occupied_on, dateStyle: "long") } ኣስታት { NUMBER($occupied_share, style: "percent") } ካብቲ ቦታታት ኣብ ጥቕሚ ነይሩ
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = ጎረባብትን ነበርትን ብሓባር ባኒ ሰንኪቶም
# status: needs-review
# source: 443d91f6
home-source = ምንጪ፦ ሚኒስትሪ ጉዳያት ውሽጢ ሃገር፣ PMLP
