### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
home-title = عارضی گھر
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = موتسینیکی اور لیپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = دو رہائشی مراکز
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = بستر
# status: needs-review
home-kitchen = باورچی خانہ
# status: needs-review
home-laundry = لانڈری
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = ڈاکٹر
# status: needs-review
home-library = لائبریری
# status: needs-review
home-play = کھیل کا گوشہ
# status: needs-review
home-cook = آپ مل کر پکاتے اور صفائی کرتے ہیں
# status: needs-review
home-rules = سب مرکز کے قواعد مانتے ہیں
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = آپ کو تھوڑا روزانہ الاؤنس مل سکتا ہے
# Lessons are in the state language.
# status: needs-review
home-school = بچے لٹوین زبان میں پڑھتے ہیں
# status: needs-review
home-elsewhere = آپ کسی اور پتے پر رہ سکتے ہیں
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = PMLP کو پتہ بتائیں۔ انٹرویوز میں آئیں۔
# Label at a point of the map.
# status: needs-review
home-mucenieki = موتسینیکی
# Label at a point of the map.
# status: needs-review
home-liepna = لیپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جگہ
   *[other] { $mucenieki_places } جگہیں
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جگہ
   *[other] { $liepna_places } جگہیں
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = لیپنا { $liepna_year } میں یورپی یونین کے فنڈ سے کھلا
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] کل ملا کر: { $centre_places } جگہ
   *[other] کل ملا کر: { $centre_places } جگہیں
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = تقریباً { NUMBER($occupied_share, style: "percent") } جگہیں { DATETIME($occupied_on, dateStyle: "long") } کو بھری تھیں
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = پڑوسیوں اور رہائشیوں نے مل کر روٹی پکائی
# status: needs-review
home-source = ماخذ: وزارتِ داخلہ، PMLP
