### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
home-title = Тимчасовий дім
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Муценієкі та Лієпна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Два центри розміщення
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Ліжко
# status: needs-review
home-kitchen = Кухня
# status: needs-review
home-laundry = Пральня
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Лікар
# status: needs-review
home-library = Бібліотека
# status: needs-review
home-play = Ігровий куточок
# status: needs-review
home-cook = Ви разом готуєте й прибираєте
# status: needs-review
home-rules = Усі дотримуються правил проживання
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Ви можете отримувати невелику щоденну виплату
# Lessons are in the state language.
# status: needs-review
home-school = Діти навчаються латиською мовою
# status: needs-review
home-elsewhere = Ви можете жити за іншою адресою
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Повідомте адресу PMLP. Приходьте на співбесіди.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Муценієкі
# Label at a point of the map.
# status: needs-review
home-liepna = Лієпна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } місце
    [few] { $mucenieki_places } місця
    [many] { $mucenieki_places } місць
   *[other] { $mucenieki_places } місця
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } місце
    [few] { $liepna_places } місця
    [many] { $liepna_places } місць
   *[other] { $liepna_places } місця
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Лієпну відкрили { $liepna_year } року за кошти ЄС
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Разом: { $centre_places } місце
    [few] Разом: { $centre_places } місця
    [many] Разом: { $centre_places } місць
   *[other] Разом: { $centre_places } місця
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = Близько { NUMBER($occupied_share, style: "percent") } місць були зайняті { DATETIME($occupied_on, dateStyle: "long") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Сусіди й мешканці разом пекли хліб
# status: needs-review
home-source = Джерело: Міністерство внутрішніх справ, PMLP
