### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = Хонаи муваққатӣ
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = Мутсениеки ва Лиепна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = Ду маркази ҷойгиркунӣ
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = Кат
# status: needs-review
# source: 2a05bc21
home-kitchen = Ошхона
# status: needs-review
# source: 0e43b1aa
home-laundry = Ҷомашӯйхона
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = Духтур
# status: needs-review
# source: fccedd55
home-library = Китобхона
# status: needs-review
# source: b2c6665f
home-play = Гӯшаи бозӣ
# status: needs-review
# source: 7e5dff6c
home-cook = Шумо якҷоя мепазед ва тоза мекунед
# status: needs-review
# source: 6421660c
home-rules = Ҳама қоидаҳои хонаро риоя мекунанд
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = Шумо метавонед кӯмакпулии ками рӯзона гиред
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = Кӯдакон бо забони латишӣ мехонанд
# status: needs-review
# source: f4a68127
home-elsewhere = Дар суроғаи дигар зистан мумкин аст
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = Суроғаро ба PMLP гӯед. Ба мусоҳибаҳо биёед.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = Мутсениеки
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = Лиепна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ҷой
   *[other] { $mucenieki_places } ҷой
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ҷой
   *[other] { $liepna_places } ҷой
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = Лиепна соли { $liepna_year } бо маблағи ИА кушода шуд
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] Ҳамагӣ: { $centre_places } ҷой
   *[other] Ҳамагӣ: { $centre_places } ҷой
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } тақрибан { NUMBER($occupied_share, style: "percent") } ҷойҳо банд буданд
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = Ҳамсояҳо ва сокинон якҷоя нон пухтанд
# status: needs-review
# source: 443d91f6
home-source = Манбаъ: Вазорати корҳои дохилӣ, PMLP
