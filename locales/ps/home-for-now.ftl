### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = لنډمهاله کور
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = موڅېنیکي او لیپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = د استوګنې دوه مرکزونه
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = کټ
# status: needs-review
# source: 2a05bc21
home-kitchen = پخلنځی
# status: needs-review
# source: 0e43b1aa
home-laundry = کالي مینځل
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ډاکټر
# status: needs-review
# source: fccedd55
home-library = کتابتون
# status: needs-review
# source: b2c6665f
home-play = د لوبو ځای
# status: needs-review
# source: 7e5dff6c
home-cook = تاسو یوځای پخلی او پاکي کوئ
# status: needs-review
# source: 6421660c
home-rules = ټول د مرکز مقررات مراعاتوي
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = کېدای شي لږې ورځنۍ پیسې ترلاسه کړئ
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = ماشومان په لاتویايي ژبه زده کړه کوي
# status: needs-review
# source: f4a68127
home-elsewhere = تاسو په بله پته اوسېدلی شئ
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = PMLP ته پته ووایاست. مرکو ته راشئ.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = موڅېنیکي
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = لیپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ځای
   *[other] { $mucenieki_places } ځایونه
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ځای
   *[other] { $liepna_places } ځایونه
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = لیپنا په { $liepna_year } کې د اروپايي اتحادیې په پیسو پرانیستل شوه
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] ټول: { $centre_places } ځای
   *[other] ټول: { $centre_places } ځایونه
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = نږدې { NUMBER($occupied_share, style: "percent") } په { DATETIME($occupied_on, dateStyle: "long") } نېټه ډک وو
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = ګاونډیانو او اوسېدونکو یوځای ډوډۍ پخه کړه
# status: needs-review
# source: 443d91f6
home-source = سرچینه: د کورنیو چارو وزارت، PMLP
