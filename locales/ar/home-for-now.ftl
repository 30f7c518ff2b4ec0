### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = سكن مؤقت
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = موتسينيكي وليبنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = مركزان للإيواء
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = سرير
# status: needs-review
# source: 2a05bc21
home-kitchen = مطبخ
# status: needs-review
# source: 0e43b1aa
home-laundry = غرفة الغسيل
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = طبيب
# status: needs-review
# source: fccedd55
home-library = مكتبة
# status: needs-review
# source: b2c6665f
home-play = ركن اللعب
# status: needs-review
# source: 7e5dff6c
home-cook = تطبخون وتنظفون معًا
# status: needs-review
# source: 6421660c
home-rules = الجميع يلتزمون بقواعد المركز
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = قد تحصل على بدل يومي صغير
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = الأطفال يتعلمون باللغة اللاتفية
# status: needs-review
# source: f4a68127
home-elsewhere = يمكنك السكن في عنوان آخر
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = أخبر المكتب (PMLP) أين. احضر المقابلات.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = موتسينيكي
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = ليبنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [zero] { $mucenieki_places } مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $mucenieki_places } أماكن
    [many] { $mucenieki_places } مكانًا
   *[other] { $mucenieki_places } مكان
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [zero] { $liepna_places } مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $liepna_places } أماكن
    [many] { $liepna_places } مكانًا
   *[other] { $liepna_places } مكان
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = افتُتح مركز ليبنا سنة { $liepna_year } بأموال الاتحاد الأوروبي
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [zero] المجموع: { $centre_places } مكان
    [one] المجموع: مكان واحد
    [two] المجموع: مكانان
    [few] المجموع: { $centre_places } أماكن
    [many] المجموع: { $centre_places } مكانًا
   *[other] المجموع: { $centre_places } مكان
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = نحو { NUMBER($occupied_share, style: "percent") } من الأماكن كانت مشغولة في { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = الجيران والمقيمون خبزوا الخبز معًا
# status: needs-review
# source: 443d91f6
home-source = المصدر: وزارة الداخلية، PMLP
