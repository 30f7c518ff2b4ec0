### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = Sığınacaq istəmək
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = Sərhədçiyə deyin
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = Sərhəd keçid məntəqəsində
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = Tranzit zonasında
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = Latviyada Sərhəd Mühafizəsində
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = Deyin və ya yazın: “Mən sığınacaq istəyirəm”
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = Başa düşdüyünüz dildə
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = Siz ilk suallara cavab verirsiniz
# status: needs-review
# source: e4e194be
asking-fingers = Sərhəd Mühafizəsi barmaq izlərinizi götürür
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = Siz sənədlərinizi təhvil verirsiniz
# status: needs-review
# source: 3546a142
asking-get = Siz sənəd alırsınız
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = Sığınacaq axtaranın şəxsi sənədi
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = O göstərir: prosedur zamanı qala bilərsiniz
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = Bəzən şəxs saxlanılır
# status: needs-review
# source: 0ce982a0
asking-complain = Siz məhkəməyə şikayət edə bilərsiniz
# status: needs-review
# source: 560fdf09
asking-lawyer = Siz hüquqşünas istəyə bilərsiniz
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = Rayon (şəhər) məhkəməsi
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = Hüquqşünas
