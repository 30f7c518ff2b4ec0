### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Тимчасовий дім
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Муценієкі та Лієпна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Два центри розміщення
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Ліжко
# status: needs-review
# source: 2a05bc21
home-kitchen = Кухня
# status: needs-review
# source: 0e43b1aa
home-laundry = Пральня
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Лікар
# status: needs-review
# source: fccedd55
home-library = Бібліотека
# status: needs-review
# source: b2c6665f
home-play = Ігровий куточок
# status: needs-review
# source: 7e5dff6c
home-cook = Ви разом готуєте й прибираєте
# status: needs-review
# source: 6421660c
home-rules = Усі дотримуються правил проживання
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Ви можете отримувати невелику щоденну виплату
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Діти навчаються латиською мовою
# status: needs-review
# source: f4a68127
home-elsewhere = Ви можете жити за іншою адресою
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Повідомте адресу PMLP. Приходьте на співбесіди.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = Муценієкі
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = Лієпна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } місце
    [few] { $mucenieki_places } місця
    [many] { $mucenieki_places } місць
   *[other] { $mucenieki_places } місця
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } місце
    [few] { $liepna_places } місця
    [many] { $liepna_places } місць
   *[other] { $liepna_places } місця
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Лієпну відкрили { $liepna_year } року за кошти ЄС
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Разом: { $centre_places } місце
    [few] Разом: { $centre_places } місця
    [many] Разом: { $centre_places } місць
   *[other] Разом: { $centre_places } місця
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Близько { NUMBER($occupied_share, style: "percent") } місць були зайняті { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Сусіди й мешканці разом пекли хліб
# status: needs-review
# source: 443d91f6
home-source = Джерело: Міністерство внутрішніх справ, PMLP
