### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
asking-title = თავშესაფრის თხოვნა
# Above three pictures of places: only these three.
# status: needs-review
asking-who = უთხარით მესაზღვრეს
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = სასაზღვრო გამტარ პუნქტში
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = სატრანზიტო ზონაში
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = სასაზღვრო დაცვა ლატვიაში
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = თქვით ან დაწერეთ: „ვითხოვ თავშესაფარს“
# Goes on from “Say or write”.
# status: needs-review
asking-language = თქვენთვის გასაგებ ენაზე
# Stands over the registration.
# status: needs-review
asking-register = თქვენ პასუხობთ პირველ კითხვებს
# status: needs-review
asking-fingers = სასაზღვრო დაცვა იღებს თქვენი თითების ანაბეჭდებს
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = თქვენ აბარებთ თქვენს დოკუმენტებს
# status: needs-review
asking-get = თქვენ იღებთ დოკუმენტს
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = თავშესაფრის მაძიებლის პირადი დოკუმენტი
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = ის ადასტურებს: პროცედურის დროს შეგიძლიათ დარჩეთ
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = ზოგჯერ ადამიანს აკავებენ
# status: needs-review
asking-complain = შეგიძლიათ სასამართლოში იჩივლოთ
# status: needs-review
asking-lawyer = შეგიძლიათ ითხოვოთ ადვოკატი
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = რაიონის/ქალაქის სასამართლო
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = ადვოკატი
