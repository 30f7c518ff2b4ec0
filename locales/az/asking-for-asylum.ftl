### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
asking-title = Sığınacaq istəmək
# Above three pictures of places: only these three.
# status: needs-review
asking-who = Sərhədçiyə deyin
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Sərhəd keçid məntəqəsində
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Tranzit zonasında
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Latviyada Sərhəd Mühafizəsində
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Deyin və ya yazın: “Mən sığınacaq istəyirəm”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Başa düşdüyünüz dildə
# Stands over the registration.
# status: needs-review
asking-register = Siz ilk suallara cavab verirsiniz
# status: needs-review
asking-fingers = Sərhəd Mühafizəsi barmaq izlərinizi götürür
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Siz sənədlərinizi təhvil verirsiniz
# status: needs-review
asking-get = Siz sənəd alırsınız
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Sığınacaq axtaranın şəxsi sənədi
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = O göstərir: prosedur zamanı qala bilərsiniz
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Bəzən şəxs saxlanılır
# status: needs-review
asking-complain = Siz məhkəməyə şikayət edə bilərsiniz
# status: needs-review
asking-lawyer = Siz hüquqşünas istəyə bilərsiniz
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Rayon (şəhər) məhkəməsi
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Hüquqşünas
