### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
home-title = ግዝያዊ ገዛ
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = ሙትሰኒየኪን ሊየፕናን
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = ክልተ ማእከላት መንበሪ
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = ዓራት
# status: needs-review
home-kitchen = ክሽነ
# status: needs-review
home-laundry = ሕጽቦ ክዳን
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = ሓኪም
# status: needs-review
home-library = ቤተ መጻሕፍቲ
# status: needs-review
home-play = ቦታ ጸወታ
# status: needs-review
home-cook = ብሓባር ትኽሽኑን ተጽርዩን
# status: needs-review
home-rules = ኩሉ ሰብ ሕግታት ገዛ የኽብር
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = ንእሽቶ መዓልታዊ ገንዘብ ክትረኽቡ ትኽእሉ ትኾኑ
# Lessons are in the state language.
# status: needs-review
home-school = ቆልዑ ብቋንቋ ላትቪያ ይመሃሩ
# status: needs-review
home-elsewhere = ኣብ ካልእ ኣድራሻ ክትነብሩ ትኽእሉ ኢኹም
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = ኣበይ ምዃኑ ን PMLP ንገሩ። ናብ ቃለ መጠይቓት ምጹ።
# Label at a point of the map.
# status: needs-review
home-mucenieki = ሙትሰኒየኪ
# Label at a point of the map.
# status: needs-review
home-liepna = ሊየፕና
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ቦታ
   *[other] { $mucenieki_places } ቦታታት
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ቦታ
   *[other] { $liepna_places } ቦታታት
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = ሊየፕና ኣብ { $liepna_year } ብገንዘብ ሕብረት ኤውሮጳ ተኸፊታ
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] ብድምር፦ { $centre_places } ቦታ
   *[other] ብድምር፦ { $centre_places } ቦታታት
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = ኣብ { DATETIME($occupied_on, dateStyle: "long") } ኣስታት { NUMBER($occupied_share, style: "percent") } ካብቲ ቦታታት ኣብ ጥቕሚ ነይሩ
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = ጎረባብትን ነበርትን ብሓባር ባኒ ሰንኪቶም
# status: needs-review
home-source = ምንጪ፦ ሚኒስትሪ ጉዳያት ውሽጢ ሃገር፣ PMLP
