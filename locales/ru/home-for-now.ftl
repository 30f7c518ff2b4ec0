### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
home-title = Временный дом
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Муцениеки и Лиепна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Два центра размещения
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Кровать
# status: needs-review
home-kitchen = Кухня
# status: needs-review
home-laundry = Прачечная
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Врач
# status: needs-review
home-library = Библиотека
# status: needs-review
home-play = Игровой уголок
# status: needs-review
home-cook = Вы вместе готовите и убираете
# status: needs-review
home-rules = Все соблюдают правила проживания
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Вы можете получать небольшое дневное пособие
# Lessons are in the state language.
# status: needs-review
home-school = Дети учатся на латышском языке
# status: needs-review
home-elsewhere = Вы можете жить по другому адресу
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Сообщите адрес PMLP. Приходите на интервью.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Муцениеки
# Label at a point of the map.
# status: needs-review
home-liepna = Лиепна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } место
    [few] { $mucenieki_places } места
    [many] { $mucenieki_places } мест
   *[other] { $mucenieki_places } места
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } место
    [few] { $liepna_places } места
    [many] { $liepna_places } мест
   *[other] { $liepna_places } места
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Лиепну открыли в { $liepna_year } году на средства ЕС
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Вместе: { $centre_places } место
    [few] Вместе: { $centre_places } места
    [many] Вместе: { $centre_places } мест
   *[other] Вместе: { $centre_places } места
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Около { NUMBER($occupied_share, style: "percent") } мест были заняты { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Соседи и жители вместе пекли хлеб
# status: needs-review
home-source = Источник: Министерство внутренних дел, PMLP
