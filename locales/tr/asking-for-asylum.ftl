### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
asking-title = İltica başvurusu yapmak
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Sınır muhafızına söyleyin
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Sınır geçiş noktasında
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Transit bölgede
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Letonya’da Sınır Muhafızları ofisinde
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Söyleyin veya yazın: “İltica etmek istiyorum”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Anladığınız bir dilde
# Stands over the registration.
# status: needs-review
asking-register = İlk soruları cevaplarsınız
# status: needs-review
asking-fingers = Sınır Muhafızları parmak izinizi alır
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Belgelerinizi teslim edersiniz
# status: needs-review
asking-get = Bir belge alırsınız
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Sığınmacının kişisel belgesi
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Şunu gösterir: işlem boyunca kalabilirsiniz
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Bazen kişi alıkonulur
# status: needs-review
asking-complain = Mahkemeye şikâyette bulunabilirsiniz
# status: needs-review
asking-lawyer = Avukat isteyebilirsiniz
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Bölge (şehir) mahkemesi
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Avukat
