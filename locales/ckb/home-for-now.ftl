### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = ماڵێک بۆ ئێستا
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = موتسێنیەکی و لیەپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = دوو ناوەندی نیشتەجێکردن
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = جێگای نوستن
# status: needs-review
# source: 2a05bc21
home-kitchen = چێشتخانە
# status: needs-review
# source: 0e43b1aa
home-laundry = جلشوشتن
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = پزیشک
# status: needs-review
# source: fccedd55
home-library = کتێبخانە
# status: needs-review
# source: b2c6665f
home-play = گۆشەی یاری
# status: needs-review
# source: 7e5dff6c
home-cook = پێکەوە چێشت لێدەنێن و پاک دەکەنەوە
# status: needs-review
# source: 6421660c
home-rules = هەمووان پابەندی ڕێساکانی ماڵ دەبن
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = لەوانەیە خەرجییەکی کەمی ڕۆژانە وەربگرن
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = منداڵان بە زمانی لاتڤی دەخوێنن
# status: needs-review
# source: f4a68127
home-elsewhere = دەتوانن لە ناونیشانێکی تر بژین
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = بە PMLP بڵێن لە کوێ. وەرن بۆ چاوپێکەوتنەکان.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = موتسێنیەکی
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = لیەپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جێگا
   *[other] { $mucenieki_places } جێگا
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جێگا
   *[other] { $liepna_places } جێگا
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = لیەپنا لە ساڵی { $liepna_year } بە پارەی یەکێتیی ئەوروپا کرایەوە
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] کۆی گشتی: { $centre_places } جێگا
   *[other] کۆی گشتی: { $centre_places } جێگا
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = لە { DATETIME($occupied_on, dateStyle: "long") } نزیکەی { NUMBER($occupied_share, style: "percent") } بەکاردەهاتن
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = دراوسێ و نیشتەجێبووان پێکەوە نانیان کرد
# status: needs-review
# source: 443d91f6
home-source = سەرچاوە: وەزارەتی ناوخۆ، PMLP
