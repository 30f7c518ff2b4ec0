### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
home-title = Müvəqqəti ev
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Mucenieki və Liepna
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = İki yerləşdirmə mərkəzi
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Çarpayı
# status: needs-review
home-kitchen = Mətbəx
# status: needs-review
home-laundry = Camaşırxana
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Həkim
# status: needs-review
home-library = Kitabxana
# status: needs-review
home-play = Oyun guşəsi
# status: needs-review
home-cook = Birlikdə bişirir və təmizləyirsiniz
# status: needs-review
home-rules = Hamı ev qaydalarına əməl edir
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Siz kiçik gündəlik müavinət ala bilərsiniz
# Lessons are in the state language.
# status: needs-review
home-school = Uşaqlar latış dilində oxuyur
# status: needs-review
home-elsewhere = Siz başqa ünvanda yaşaya bilərsiniz
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Ünvanı PMLP-yə deyin. Müsahibələrə gəlin.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Mucenieki
# Label at a point of the map.
# status: needs-review
home-liepna = Liepna
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } yer
   *[other] { $mucenieki_places } yer
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } yer
   *[other] { $liepna_places } yer
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Liepna Aİ vəsaiti ilə açılıb ({ $liepna_year })
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Cəmi: { $centre_places } yer
   *[other] Cəmi: { $centre_places } yer
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Dolu yerlər: təxminən { NUMBER($occupied_share, style: "percent") } ({ DATETIME($occupied_on, dateStyle: "long") })
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Qonşular və sakinlər birlikdə çörək bişirdilər
# status: needs-review
home-source = Mənbə: Daxili İşlər Nazirliyi, PMLP
