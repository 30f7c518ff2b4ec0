### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Müvəqqəti ev
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Mucenieki və Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = İki yerləşdirmə mərkəzi
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Çarpayı
# status: needs-review
# source: 2a05bc21
home-kitchen = Mətbəx
# status: needs-review
# source: 0e43b1aa
home-laundry = Camaşırxana
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Həkim
# status: needs-review
# source: fccedd55
home-library = Kitabxana
# status: needs-review
# source: b2c6665f
home-play = Oyun guşəsi
# status: needs-review
# source: 7e5dff6c
home-cook = Birlikdə bişirir və təmizləyirsiniz
# status: needs-review
# source: 6421660c
home-rules = Hamı ev qaydalarına əməl edir
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Siz kiçik gündəlik müavinət ala bilərsiniz
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Uşaqlar latış dilində oxuyur
# status: needs-review
# source: f4a68127
home-elsewhere = Siz başqa ünvanda yaşaya bilərsiniz
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Ünvanı PMLP-yə deyin. Müsahibələrə gəlin.
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
    [one] { $mucenieki_places } yer
   *[other] { $mucenieki_places } yer
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } yer
   *[other] { $liepna_places } yer
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Liepna Aİ vəsaiti ilə açılıb ({ $liepna_year })
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Cəmi: { $centre_places } yer
   *[other] Cəmi: { $centre_places } yer
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Dolu yerlər: təxminən { NUMBER($occupied_share, style: "percent") } ({ DATETIME($occupied_on, dateStyle: "long") })
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Qonşular və sakinlər birlikdə çörək bişirdilər
# status: needs-review
# source: 443d91f6
home-source = Mənbə: Daxili İşlər Nazirliyi, PMLP
