### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
home-title = Хонаи муваққатӣ
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = Мутсениеки ва Лиепна
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = Ду маркази ҷойгиркунӣ
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = Кат
# status: needs-review
home-kitchen = Ошхона
# status: needs-review
home-laundry = Ҷомашӯйхона
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = Духтур
# status: needs-review
home-library = Китобхона
# status: needs-review
home-play = Гӯшаи бозӣ
# status: needs-review
home-cook = Шумо якҷоя мепазед ва тоза мекунед
# status: needs-review
home-rules = Ҳама қоидаҳои хонаро риоя мекунанд
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = Шумо метавонед кӯмакпулии ками рӯзона гиред
# Lessons are in the state language.
# status: needs-review
home-school = Кӯдакон бо забони латишӣ мехонанд
# status: needs-review
home-elsewhere = Дар суроғаи дигар зистан мумкин аст
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = Суроғаро ба PMLP гӯед. Ба мусоҳибаҳо биёед.
# Label at a point of the map.
# status: needs-review
home-mucenieki = Мутсениеки
# Label at a point of the map.
# status: needs-review
home-liepna = Лиепна
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ҷой
   *[other] { $mucenieki_places } ҷой
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ҷой
   *[other] { $liepna_places } ҷой
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = Лиепна соли { $liepna_year } бо маблағи ИА кушода шуд
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] Ҳамагӣ: { $centre_places } ҷой
   *[other] Ҳамагӣ: { $centre_places } ҷой
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") } тақрибан { NUMBER($occupied_share, style: "percent") } ҷойҳо банд буданд
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = Ҳамсояҳо ва сокинон якҷоя нон пухтанд
# status: needs-review
home-source = Манбаъ: Вазорати корҳои дохилӣ, PMLP
