### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
home-title = अभी के लिए घर
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = मुत्सेनिएकी और लिएप्ना
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = दो आवास केंद्र
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = बिस्तर
# status: needs-review
home-kitchen = रसोई
# status: needs-review
home-laundry = लॉन्ड्री
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = डॉक्टर
# status: needs-review
home-library = पुस्तकालय
# status: needs-review
home-play = खेल का कोना
# status: needs-review
home-cook = आप मिलकर खाना बनाते और सफ़ाई करते हैं
# status: needs-review
home-rules = सब लोग केंद्र के नियम मानते हैं
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = आपको छोटा दैनिक भत्ता मिल सकता है
# Lessons are in the state language.
# status: needs-review
home-school = बच्चे लातवियाई भाषा में पढ़ते हैं
# status: needs-review
home-elsewhere = आप दूसरे पते पर रह सकते हैं
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = PMLP को बताएँ कहाँ। इंटरव्यू में आएँ।
# Label at a point of the map.
# status: needs-review
home-mucenieki = मुत्सेनिएकी
# Label at a point of the map.
# status: needs-review
home-liepna = लिएप्ना
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } जगह
   *[other] { $mucenieki_places } जगहें
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } जगह
   *[other] { $liepna_places } जगहें
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = लिएप्ना केंद्र { $liepna_year } में ईयू के पैसों से खुला
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] साथ में: { $centre_places } जगह
   *[other] साथ में: { $centre_places } जगहें
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } को लगभग { NUMBER($occupied_share, style: "percent") } जगहें भरी थीं
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = पड़ोसियों और निवासियों ने मिलकर ब्रेड बनाई
# status: needs-review
home-source = स्रोत: गृह मंत्रालय, PMLP
