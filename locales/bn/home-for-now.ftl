### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = আপাতত থাকার ঘর
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = মুৎসেনিয়েকি ও লিয়েপনা
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = দুটি আবাসন কেন্দ্র
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = বিছানা
# status: needs-review
# source: 2a05bc21
home-kitchen = রান্নাঘর
# status: needs-review
# source: 0e43b1aa
home-laundry = লন্ড্রি
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ডাক্তার
# status: needs-review
# source: fccedd55
home-library = লাইব্রেরি
# status: needs-review
# source: b2c6665f
home-play = খেলার কোণ
# status: needs-review
# source: 7e5dff6c
home-cook = আপনারা একসঙ্গে রান্না ও পরিষ্কার করেন
# status: needs-review
# source: 6421660c
home-rules = সবাই কেন্দ্রের নিয়ম মানেন
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = আপনি অল্প দৈনিক ভাতা পেতে পারেন
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = শিশুরা লাটভীয় ভাষায় পড়ে
# status: needs-review
# source: f4a68127
home-elsewhere = আপনি অন্য ঠিকানায় থাকতে পারেন
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = PMLP-কে জানান কোথায়। সাক্ষাৎকারে আসুন।
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = মুৎসেনিয়েকি
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = লিয়েপনা
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places }টি জায়গা
   *[other] { $mucenieki_places }টি জায়গা
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places }টি জায়গা
   *[other] { $liepna_places }টি জায়গা
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = লিয়েপনা { $liepna_year } সালে ইইউর অর্থে খোলা হয়
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] একসঙ্গে: { $centre_places }টি জায়গা
   *[other] একসঙ্গে: { $centre_places }টি জায়গা
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } তারিখে প্রায় { NUMBER($occupied_share, style: "percent") } জায়গায় মানুষ ছিলেন
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = প্রতিবেশী ও বাসিন্দারা একসঙ্গে রুটি বানান
# status: needs-review
# source: 443d91f6
home-source = সূত্র: স্বরাষ্ট্র মন্ত্রণালয়, PMLP
