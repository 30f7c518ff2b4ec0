### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
home-title = سكن مؤقت
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = موتسينيكي وليبنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = مركزان للإيواء
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = سرير
# status: needs-review
home-kitchen = مطبخ
# status: needs-review
home-laundry = غرفة الغسيل
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = طبيب
# status: needs-review
home-library = مكتبة
# status: needs-review
home-play = ركن اللعب
# status: needs-review
home-cook = تطبخون وتنظفون معًا
# status: needs-review
home-rules = الجميع يلتزمون بقواعد المركز
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = قد تحصل على بدل يومي صغير
# Lessons are in the state language.
# status: needs-review
home-school = الأطفال يتعلمون باللغة اللاتفية
# status: needs-review
home-elsewhere = يمكنك السكن في عنوان آخر
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = أخبر المكتب (PMLP) أين. احضر المقابلات.
# Label at a point of the map.
# status: needs-review
home-mucenieki = موتسينيكي
# Label at a point of the map.
# status: needs-review
home-liepna = ليبنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
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
home-funded = افتُتح مركز ليبنا سنة { $liepna_year } بأموال الاتحاد الأوروبي
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
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
home-occupied = نحو { NUMBER($occupied_share, style: "percent") } من الأماكن كانت مشغولة في { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = الجيران والمقيمون خبزوا الخبز معًا
# status: needs-review
home-source = المصدر: وزارة الداخلية، PMLP
