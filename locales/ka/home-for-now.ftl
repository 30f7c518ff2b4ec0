### Film 4: daily life in the accommodation centres. For people who ask for asylum and for neighbours.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
home-title = სახლი დროებით
# The names of two places; they stay as they are, in the letters of your language.
# status: needs-review
home-places = მუცენიეკი და ლიეპნა
# Over a house that is open on one side; a light goes on in each room.
# status: needs-review
home-inside = განთავსების ორი ცენტრი
# Labels of rooms, one or two words each.
# status: needs-review
home-bed = საწოლი
# status: needs-review
home-kitchen = სამზარეულო
# status: needs-review
home-laundry = სამრეცხაო
# A family doctor and a nurse come to the centre.
# status: needs-review
home-doctor = ექიმი
# status: needs-review
home-library = ბიბლიოთეკა
# status: needs-review
home-play = სათამაშო
# status: needs-review
home-cook = ერთად ამზადებთ საჭმელს და ალაგებთ
# status: needs-review
home-rules = ყველა იცავს შინაგანაწესს
# Not everybody gets it, so “may”. No sum.
# status: needs-review
home-allowance = შეიძლება მიიღოთ მცირე დღიური თანხა
# Lessons are in the state language.
# status: needs-review
home-school = ბავშვები ლატვიურად სწავლობენ
# status: needs-review
home-elsewhere = შეგიძლიათ სხვა მისამართზე იცხოვროთ
# Goes on from home-elsewhere.
# status: needs-review
home-reachable = უთხარით PMLP-ს, სად. მოდით გასაუბრებებზე.
# Label at a point of the map.
# status: needs-review
home-mucenieki = მუცენიეკი
# Label at a point of the map.
# status: needs-review
home-liepna = ლიეპნა
# Under the place's name on the map. $mucenieki_places is a number such as 450.
# status: needs-review
home-places-mucenieki = { $mucenieki_places ->
    [one] { $mucenieki_places } ადგილი
   *[other] { $mucenieki_places } ადგილი
}
# Under the place's name on the map. $liepna_places is a number such as 450.
# status: needs-review
home-places-liepna = { $liepna_places ->
    [one] { $liepna_places } ადგილი
   *[other] { $liepna_places } ადგილი
}
# $liepna_year is a year such as 2023.
# status: needs-review
home-funded = ლიეპნა { $liepna_year } წელს ევროკავშირის თანხებით გაიხსნა
# $centre_places is a number such as 702. Places are beds.
# status: needs-review
home-together = { $centre_places ->
    [one] ერთად: { $centre_places } ადგილი
   *[other] ერთად: { $centre_places } ადგილი
}
# A note with its day: 80 %, October 31, 2025.
# status: needs-review
home-occupied = { DATETIME($occupied_on, dateStyle: "long") }: დაკავებული იყო დაახლოებით { NUMBER($occupied_share, style: "percent") }
# People from the centre and from the village, at an event in August 2024.
# status: needs-review
home-bread = მეზობლებმა და მცხოვრებლებმა ერთად გამოაცხვეს პური
# status: needs-review
home-source = წყარო: შინაგან საქმეთა სამინისტრო, PMLP
