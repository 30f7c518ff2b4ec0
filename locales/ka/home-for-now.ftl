### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 52bad379
home-title = სახლი დროებით
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
# source: 5540568f
home-places = მუცენიეკი და ლიეპნა
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
# source: 1a7ce3cc
home-inside = განთავსების ორი ცენტრი
# Labels of rooms, one or two words each.
# status: needs-review
# source: faeb7bfb
home-bed = საწოლი
# status: needs-review
# source: 2a05bc21
home-kitchen = სამზარეულო
# status: needs-review
# source: 0e43b1aa
home-laundry = სამრეცხაო
# A family doctor and a nurse come to the centre.
# status: needs-review
# source: ba203341
home-doctor = ექიმი
# status: needs-review
# source: fccedd55
home-library = ბიბლიოთეკა
# status: needs-review
# source: b2c6665f
home-play = სათამაშო
# status: needs-review
# source: 7e5dff6c
home-cook = ერთად ამზადებთ საჭმელს და ალაგებთ
# status: needs-review
# source: 6421660c
home-rules = ყველა იცავს შინაგანაწესს
# Not everybody gets it, so “may”. No sum.
# status: needs-review
# source: 695c9b34
home-allowance = შეიძლება მიიღოთ მცირე დღიური თანხა
# Lessons are in the state language.
# status: needs-review
# source: 2a9916db
home-school = ბავშვები ლატვიურად სწავლობენ
# status: needs-review
# source: f4a68127
home-elsewhere = შეგიძლიათ სხვა მისამართზე იცხოვროთ
# Goes on from home-elsewhere.
# status: needs-review
# source: 75eb58aa
home-reachable = უთხარით PMLP-ს, სად. მოდით გასაუბრებებზე.
# Label at a point of the map.
# status: needs-review
# source: 40da8342
home-mucenieki = მუცენიეკი
# Label at a point of the map.
# status: needs-review
# source: 2698a670
home-liepna = ლიეპნა
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
# source: 62bd36cb
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ადგილი
   *[other] { $mucenieki_places } ადგილი
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
# source: a5c9275f
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ადგილი
   *[other] { $liepna_places } ადგილი
}
# $liepna_year is a year such as 2023.
# status: needs-review
# source: 98477a79
home-funded = ლიეპნა { $liepna_year } წელს ევროკავშირის თანხებით გაიხსნა
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
# source: 2836ef23
home-together = { $centre_places ->
    [one] ერთად: { $centre_places } ადგილი
   *[other] ერთად: { $centre_places } ადგილი
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
# source: 6bd6d564
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: დაკავებული იყო დაახლოებით { NUMBER($occupied_share, style: "percent") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
# source: c3a9cc4d
home-bread = მეზობლებმა და მცხოვრებლებმა ერთად გამოაცხვეს პური
# status: needs-review
# source: 443d91f6
home-source = წყარო: შინაგან საქმეთა სამინისტრო, PMLP
