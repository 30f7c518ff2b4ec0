### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
asking-title = Codsashada magangelyada
# Above three pictures of places: only these three.
# status: needs-review
asking-who = U sheeg ilaaliyaha xuduudda
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = Barta laga gudbo xuduudda
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = Aagga transit-ka
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = Xafiiska Ilaalada Xuduudda ee Latvia
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = Dheh ama qor: “Magangelyo ayaan codsanayaa”
# Goes on from “Say or write”.
# status: needs-review
asking-language = Luqad aad fahmayso
# Stands over the registration.
# status: needs-review
asking-register = Waxaad ka jawaabtaa su’aalaha ugu horreeya
# status: needs-review
asking-fingers = Ilaalada Xuduudda ayaa faraha kaa qaadda
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = Waxaad dhiibtaa dukumentiyadaada
# status: needs-review
asking-get = Waxaad heshaa dukumenti
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = Dukumentiga shakhsiga ee magangelyo-doonka
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = Wuxuu muujiyaa: waad joogi kartaa inta habraacu socdo
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = Mararka qaar qof waa la hayaa
# status: needs-review
asking-complain = Waxaad u ashtakoon kartaa maxkamad
# status: needs-review
asking-lawyer = Waxaad codsan kartaa qareen
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = Maxkamad degmo (magaalo)
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = Qareen
