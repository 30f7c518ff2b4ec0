### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
home-title = ጊዜያዊ ቤት
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = ሙትሴኒየኪ እና ሊየፕና
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = ሁለት የመኖሪያ ማዕከላት
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = አልጋ
# status: needs-review
home-kitchen = ወጥ ቤት
# status: needs-review
home-laundry = ልብስ ማጠቢያ
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = ሐኪም
# status: needs-review
home-library = ቤተ መጻሕፍት
# status: needs-review
home-play = መጫወቻ ቦታ
# status: needs-review
home-cook = አብረው ያበስላሉ፣ ያጸዳሉ
# status: needs-review
home-rules = ሁሉም የቤቱን ደንቦች ያከብራል
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = አነስተኛ የቀን አበል ሊያገኙ ይችላሉ
# Lessons are in the state language.
# status: needs-review
home-school = ልጆች በላትቪያ ቋንቋ ይማራሉ
# status: needs-review
home-elsewhere = በሌላ አድራሻ መኖር ይችላሉ
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = ቦታውን ለ PMLP ይንገሩ። ለቃለ መጠይቅ ይምጡ።
# Label at a point of the map.
# status: needs-review
home-mucenieki = ሙትሴኒየኪ
# Label at a point of the map.
# status: needs-review
home-liepna = ሊየፕና
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ቦታ
   *[other] { $mucenieki_places } ቦታዎች
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ቦታ
   *[other] { $liepna_places } ቦታዎች
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = ሊየፕና እ.ኤ.አ. በ{ $liepna_year } በአውሮፓ ኅብረት ገንዘብ ተከፈተ
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] በድምሩ፦ { $centre_places } ቦታ
   *[other] በድምሩ፦ { $centre_places } ቦታዎች
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = በ{ DATETIME($occupied_on, dateStyle: "long") } ከቦታዎቹ { NUMBER($occupied_share, style: "percent") } ገደማ በጥቅም ላይ ነበሩ
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = ጎረቤቶች እና ነዋሪዎች አብረው ዳቦ ጋገሩ
# status: needs-review
home-source = ምንጭ፦ የሀገር ውስጥ ጉዳይ ሚኒስቴር፣ PMLP
