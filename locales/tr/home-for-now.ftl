### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
home-title = Geçici yuva
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki ve Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = İki barınma merkezi
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Yatak
# status: needs-review
home-kitchen = Mutfak
# status: needs-review
home-laundry = Çamaşırhane
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Doktor
# status: needs-review
home-library = Kütüphane
# status: needs-review
home-play = Oyun köşesi
# status: needs-review
home-cook = Birlikte yemek ve temizlik yaparsınız
# status: needs-review
home-rules = Herkes ev kurallarına uyar
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Az bir günlük ödenek alabilirsiniz
# Lessons are in the state language.
# status: needs-review
home-school = Çocuklar Letonca eğitim alır
# status: needs-review
home-elsewhere = Başka bir adreste yaşayabilirsiniz
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Adresinizi PMLP’ye bildirin. Mülakatlara gelin.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } kişilik
   *[other] { $mucenieki_places } kişilik
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } kişilik
   *[other] { $liepna_places } kişilik
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna { $liepna_year } yılında AB fonlarıyla açıldı
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Toplam: { $centre_places } kişilik
   *[other] Toplam: { $centre_places } kişilik
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } tarihinde doluluk yaklaşık { NUMBER($occupied_share, style: "percent") } idi
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Komşular ve sakinler birlikte ekmek pişirdi
# status: needs-review
home-source = Kaynak: İçişleri Bakanlığı, PMLP
