### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
home-title = আপাতত থাকার ঘর
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = মুৎসেনিয়েকি ও লিয়েপনা
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = দুটি আবাসন কেন্দ্র
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = বিছানা
# status: needs-review
home-kitchen = রান্নাঘর
# status: needs-review
home-laundry = লন্ড্রি
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = ডাক্তার
# status: needs-review
home-library = লাইব্রেরি
# status: needs-review
home-play = খেলার কোণ
# status: needs-review
home-cook = আপনারা একসঙ্গে রান্না ও পরিষ্কার করেন
# status: needs-review
home-rules = সবাই কেন্দ্রের নিয়ম মানেন
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = আপনি অল্প দৈনিক ভাতা পেতে পারেন
# Lessons are in the state language.
# status: needs-review
home-school = শিশুরা লাটভীয় ভাষায় পড়ে
# status: needs-review
home-elsewhere = আপনি অন্য ঠিকানায় থাকতে পারেন
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = PMLP-কে জানান কোথায়। সাক্ষাৎকারে আসুন।
# Label at a point of the map.
# status: needs-review
home-mucenieki = মুৎসেনিয়েকি
# Label at a point of the map.
# status: needs-review
home-liepna = লিয়েপনা
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places }টি জায়গা
   *[other] { $mucenieki_places }টি জায়গা
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places }টি জায়গা
   *[other] { $liepna_places }টি জায়গা
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = লিয়েপনা { $liepna_year } সালে ইইউর অর্থে খোলা হয়
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] একসঙ্গে: { $centre_places }টি জায়গা
   *[other] একসঙ্গে: { $centre_places }টি জায়গা
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } তারিখে প্রায় { NUMBER($occupied_share, style: "percent") } জায়গায় মানুষ ছিলেন
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = প্রতিবেশী ও বাসিন্দারা একসঙ্গে রুটি বানান
# status: needs-review
home-source = সূত্র: স্বরাষ্ট্র মন্ত্রণালয়, PMLP
