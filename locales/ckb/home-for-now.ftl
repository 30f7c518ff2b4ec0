### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
home-title = ماڵێک بۆ ئێستا
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = موتسێنیەکی و لیەپنا
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = دوو ناوەندی نیشتەجێکردن
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = جێگای نوستن
# status: needs-review
home-kitchen = چێشتخانە
# status: needs-review
home-laundry = جلشوشتن
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = پزیشک
# status: needs-review
home-library = کتێبخانە
# status: needs-review
home-play = گۆشەی یاری
# status: needs-review
home-cook = پێکەوە چێشت لێدەنێن و پاک دەکەنەوە
# status: needs-review
home-rules = هەمووان پابەندی ڕێساکانی ماڵ دەبن
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = لەوانەیە خەرجییەکی کەمی ڕۆژانە وەربگرن
# Lessons are in the state language.
# status: needs-review
home-school = منداڵان بە زمانی لاتڤی دەخوێنن
# status: needs-review
home-elsewhere = دەتوانن لە ناونیشانێکی تر بژین
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = بە PMLP بڵێن لە کوێ. وەرن بۆ چاوپێکەوتنەکان.
# Label at a point of the map.
# status: needs-review
home-mucenieki = موتسێنیەکی
# Label at a point of the map.
# status: needs-review
home-liepna = لیەپنا
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } جێگا
   *[other] { $mucenieki_places } جێگا
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } جێگا
   *[other] { $liepna_places } جێگا
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = لیەپنا لە ساڵی { $liepna_year } بە پارەی یەکێتیی ئەوروپا کرایەوە
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] کۆی گشتی: { $centre_places } جێگا
   *[other] کۆی گشتی: { $centre_places } جێگا
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = لە { DATETIME($occupied_on, dateStyle: "long") } نزیکەی { NUMBER($occupied_share, style: "percent") } بەکاردەهاتن
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = دراوسێ و نیشتەجێبووان پێکەوە نانیان کرد
# status: needs-review
home-source = سەرچاوە: وەزارەتی ناوخۆ، PMLP
