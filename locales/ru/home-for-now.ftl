### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Временный дом
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Муцениеки и Лиепна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Два центра размещения
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Кровать
# status: needs-review
# source: 2a05bc21
home-kitchen = Кухня
# status: needs-review
# source: 0e43b1aa
home-laundry = Прачечная
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Врач
# status: needs-review
# source: fccedd55
home-library = Библиотека
# status: needs-review
# source: b2c6665f
home-play = Игровой уголок
# status: needs-review
# source: 7e5dff6c
home-cook = Вы вместе готовите и убираете
# status: needs-review
# source: 6421660c
home-rules = Все соблюдают правила проживания
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Вы можете получать небольшое дневное пособие
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Дети учатся на латышском языке
# status: needs-review
# source: f4a68127
home-elsewhere = Вы можете жить по другому адресу
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Сообщите адрес PMLP. Приходите на интервью.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = Муцениеки
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = Лиепна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } место
    [few] { $mucenieki_places } места
    [many] { $mucenieki_places } мест
   *[other] { $mucenieki_places } места
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } место
    [few] { $liepna_places } места
    [many] { $liepna_places } мест
   *[other] { $liepna_places } места
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Лиепну открыли в { $liepna_year } году на средства ЕС
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Вместе: { $centre_places } место
    [few] Вместе: { $centre_places } места
    [many] Вместе: { $centre_places } мест
   *[other] Вместе: { $centre_places } места
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = Около { NUMBER($occupied_share, style: "percent") } мест были заняты { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Соседи и жители вместе пекли хлеб
# status: needs-review
# source: 443d91f6
home-source = Источник: Министерство внутренних дел, PMLP
