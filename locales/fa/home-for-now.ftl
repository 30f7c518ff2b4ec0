### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = خانهٔ موقت
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = موتسنیکی و لیپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = دو مرکز اسکان
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = تخت
# status: needs-review
# source: 2a05bc21
home-kitchen = آشپزخانه
# status: needs-review
# source: 0e43b1aa
home-laundry = لباس‌شویی
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = پزشک
# status: needs-review
# source: fccedd55
home-library = کتابخانه
# status: needs-review
# source: b2c6665f
home-play = گوشهٔ بازی
# status: needs-review
# source: 7e5dff6c
home-cook = با هم آشپزی و نظافت می‌کنید
# status: needs-review
# source: 6421660c
home-rules = همه مقررات مرکز را رعایت می‌کنند
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = ممکن است کمک‌هزینهٔ روزانهٔ کمی بگیرید
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = کودکان به زبان لتونیایی درس می‌خوانند
# status: needs-review
# source: f4a68127
home-elsewhere = می‌توانید در نشانی دیگری زندگی کنید
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = نشانی را به PMLP بگویید. به مصاحبه‌ها بیایید.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = موتسنیکی
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = لیپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جا
   *[other] { $mucenieki_places } جا
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جا
   *[other] { $liepna_places } جا
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = لیپنا در سال { $liepna_year } با بودجهٔ اتحادیهٔ اروپا باز شد
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] با هم: { $centre_places } جا
   *[other] با هم: { $centre_places } جا
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = حدود { NUMBER($occupied_share, style: "percent") } در { DATETIME($occupied_on, dateStyle: "long") } پر بود
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = همسایه‌ها و ساکنان با هم نان پختند
# status: needs-review
# source: 443d91f6
home-source = منبع: وزارت کشور، PMLP
