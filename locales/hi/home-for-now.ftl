### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = अभी के लिए घर
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = मुत्सेनिएकी और लिएप्ना
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = दो आवास केंद्र
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = बिस्तर
# status: needs-review
# source: 2a05bc21
home-kitchen = रसोई
# status: needs-review
# source: 0e43b1aa
home-laundry = लॉन्ड्री
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = डॉक्टर
# status: needs-review
# source: fccedd55
home-library = पुस्तकालय
# status: needs-review
# source: b2c6665f
home-play = खेल का कोना
# status: needs-review
# source: 7e5dff6c
home-cook = आप मिलकर खाना बनाते और सफ़ाई करते हैं
# status: needs-review
# source: 6421660c
home-rules = सब लोग केंद्र के नियम मानते हैं
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = आपको छोटा दैनिक भत्ता मिल सकता है
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = बच्चे लातवियाई भाषा में पढ़ते हैं
# status: needs-review
# source: f4a68127
home-elsewhere = आप दूसरे पते पर रह सकते हैं
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = PMLP को बताएँ कहाँ। इंटरव्यू में आएँ।
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = मुत्सेनिएकी
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = लिएप्ना
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } जगह
   *[other] { $mucenieki_places } जगहें
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } जगह
   *[other] { $liepna_places } जगहें
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = लिएप्ना केंद्र { $liepna_year } में ईयू के पैसों से खुला
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] साथ में: { $centre_places } जगह
   *[other] साथ में: { $centre_places } जगहें
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } को लगभग { NUMBER($occupied_share, style: "percent") } जगहें भरी थीं
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = पड़ोसियों और निवासियों ने मिलकर ब्रेड बनाई
# status: needs-review
# source: 443d91f6
home-source = स्रोत: गृह मंत्रालय, PMLP
