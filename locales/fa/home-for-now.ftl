### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Persian and knows the procedure has yet to read them.

# status: needs-review
home-title = خانهٔ موقت
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = موتسنیکی و لیپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = دو مرکز اسکان
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = تخت
# status: needs-review
home-kitchen = آشپزخانه
# status: needs-review
home-laundry = لباس‌شویی
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = پزشک
# status: needs-review
home-library = کتابخانه
# status: needs-review
home-play = گوشهٔ بازی
# status: needs-review
home-cook = با هم آشپزی و نظافت می‌کنید
# status: needs-review
home-rules = همه مقررات مرکز را رعایت می‌کنند
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = ممکن است کمک‌هزینهٔ روزانهٔ کمی بگیرید
# Lessons are in the state language.
# status: needs-review
home-school = کودکان به زبان لتونیایی درس می‌خوانند
# status: needs-review
home-elsewhere = می‌توانید در نشانی دیگری زندگی کنید
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = نشانی را به PMLP بگویید. به مصاحبه‌ها بیایید.
# Label at a point of the map.
# status: needs-review
home-mucenieki = موتسنیکی
# Label at a point of the map.
# status: needs-review
home-liepna = لیپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جا
   *[other] { $mucenieki_places } جا
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جا
   *[other] { $liepna_places } جا
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = لیپنا در سال { $liepna_year } با بودجهٔ اتحادیهٔ اروپا باز شد
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] با هم: { $centre_places } جا
   *[other] با هم: { $centre_places } جا
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = حدود { NUMBER($occupied_share, style: "percent") } در { DATETIME($occupied_on, dateStyle: "long") } پر بود
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = همسایه‌ها و ساکنان با هم نان پختند
# status: needs-review
home-source = منبع: وزارت کشور، PMLP
