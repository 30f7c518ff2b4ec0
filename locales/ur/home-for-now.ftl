### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = عارضی گھر
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = موتسینیکی اور لیپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = دو رہائشی مراکز
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = بستر
# status: needs-review
# source: 2a05bc21
home-kitchen = باورچی خانہ
# status: needs-review
# source: 0e43b1aa
home-laundry = لانڈری
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ڈاکٹر
# status: needs-review
# source: fccedd55
home-library = لائبریری
# status: needs-review
# source: b2c6665f
home-play = کھیل کا گوشہ
# status: needs-review
# source: 7e5dff6c
home-cook = آپ مل کر پکاتے اور صفائی کرتے ہیں
# status: needs-review
# source: 6421660c
home-rules = سب مرکز کے قواعد مانتے ہیں
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = آپ کو تھوڑا روزانہ الاؤنس مل سکتا ہے
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = بچے لٹوین زبان میں پڑھتے ہیں
# status: needs-review
# source: f4a68127
home-elsewhere = آپ کسی اور پتے پر رہ سکتے ہیں
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = PMLP کو پتہ بتائیں۔ انٹرویوز میں آئیں۔
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = موتسینیکی
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = لیپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جگہ
   *[other] { $mucenieki_places } جگہیں
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جگہ
   *[other] { $liepna_places } جگہیں
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = لیپنا { $liepna_year } میں یورپی یونین کے فنڈ سے کھلا
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] کل ملا کر: { $centre_places } جگہ
   *[other] کل ملا کر: { $centre_places } جگہیں
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = تقریباً { NUMBER($occupied_share, style: "percent") } جگہیں { DATETIME($occupied_on, dateStyle: "long") } کو بھری تھیں
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = پڑوسیوں اور رہائشیوں نے مل کر روٹی پکائی
# status: needs-review
# source: 443d91f6
home-source = ماخذ: وزارتِ داخلہ، PMLP
