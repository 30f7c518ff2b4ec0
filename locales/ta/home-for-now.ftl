### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = தற்காலிக வீடு
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = முட்செனியெகி, லியெப்னா
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = இரண்டு தங்குமிட மையங்கள்
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = கட்டில்
# status: needs-review
# source: 2a05bc21
home-kitchen = சமையலறை
# status: needs-review
# source: 0e43b1aa
home-laundry = சலவை அறை
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = மருத்துவர்
# status: needs-review
# source: fccedd55
home-library = நூலகம்
# status: needs-review
# source: b2c6665f
home-play = விளையாட்டு
# status: needs-review
# source: 7e5dff6c
home-cook = சேர்ந்து சமைத்து, சுத்தம் செய்கிறீர்கள்
# status: needs-review
# source: 6421660c
home-rules = எல்லோரும் மைய விதிகளைப் பின்பற்றுகிறார்கள்
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = சிறிய தினப்படி உங்களுக்குக் கிடைக்கலாம்
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = குழந்தைகள் லாத்விய மொழியில் படிக்கிறார்கள்
# status: needs-review
# source: f4a68127
home-elsewhere = வேறு முகவரியில் வாழலாம்
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = PMLP-இடம் கூறுங்கள். நேர்காணல்களுக்கு வாருங்கள்.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = முட்செனியெகி
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = லியெப்னா
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } இடம்
   *[other] { $mucenieki_places } இடங்கள்
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } இடம்
   *[other] { $liepna_places } இடங்கள்
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = லியெப்னா { $liepna_year }-இல் ஐரோப்பிய ஒன்றிய நிதியுடன் திறந்தது
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] சேர்த்து: { $centre_places } இடம்
   *[other] சேர்த்து: { $centre_places } இடங்கள்
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } அன்று சுமார் { NUMBER($occupied_share, style: "percent") } பயன்பாட்டில் இருந்தது
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = அயலவரும் குடியிருப்பவரும் சேர்ந்து ரொட்டி சுட்டனர்
# status: needs-review
# source: 443d91f6
home-source = ஆதாரம்: உள்துறை அமைச்சகம், PMLP
