### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Geçici yuva
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki ve Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = İki barınma merkezi
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Yatak
# status: needs-review
# source: 2a05bc21
home-kitchen = Mutfak
# status: needs-review
# source: 0e43b1aa
home-laundry = Çamaşırhane
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Doktor
# status: needs-review
# source: fccedd55
home-library = Kütüphane
# status: needs-review
# source: b2c6665f
home-play = Oyun köşesi
# status: needs-review
# source: 7e5dff6c
home-cook = Birlikte yemek ve temizlik yaparsınız
# status: needs-review
# source: 6421660c
home-rules = Herkes ev kurallarına uyar
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Az bir günlük ödenek alabilirsiniz
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Çocuklar Letonca eğitim alır
# status: needs-review
# source: f4a68127
home-elsewhere = Başka bir adreste yaşayabilirsiniz
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Adresinizi PMLP’ye bildirin. Mülakatlara gelin.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } kişilik
   *[other] { $mucenieki_places } kişilik
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } kişilik
   *[other] { $liepna_places } kişilik
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna { $liepna_year } yılında AB fonlarıyla açıldı
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Toplam: { $centre_places } kişilik
   *[other] Toplam: { $centre_places } kişilik
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } tarihinde doluluk yaklaşık { NUMBER($occupied_share, style: "percent") } idi
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Komşular ve sakinler birlikte ekmek pişirdi
# status: needs-review
# source: 443d91f6
home-source = Kaynak: İçişleri Bakanlığı, PMLP
