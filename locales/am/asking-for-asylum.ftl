### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
asking-title = ጥገኝነት መጠየቅ
# Above three pictures of places: only these three.
# status: needs-review
asking-who = ለድንበር ጠባቂ ይንገሩ
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = በድንበር መሻገሪያ
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = በትራንዚት ቀጠና
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = በላትቪያ በሚገኝ የድንበር ጥበቃ ቢሮ
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = ይበሉ ወይም ይጻፉ፦ «ጥገኝነት እጠይቃለሁ»
# Goes on from “Say or write”.
# status: needs-review
asking-language = በሚረዱት ቋንቋ
# Stands over the registration.
# status: needs-review
asking-register = የመጀመሪያዎቹን ጥያቄዎች ይመልሳሉ
# status: needs-review
asking-fingers = የድንበር ጥበቃ የጣት አሻራዎን ይወስዳል
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = ሰነዶችዎን ይሰጣሉ
# status: needs-review
asking-get = ሰነድ ይቀበላሉ
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = የጥገኝነት ጠያቂ የግል ሰነድ
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = ይህን ያሳያል፦ በሂደቱ ጊዜ መቆየት ይችላሉ
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = አንዳንድ ጊዜ ሰው በቁጥጥር ስር ይውላል
# status: needs-review
asking-complain = ለፍርድ ቤት አቤቱታ ማቅረብ ይችላሉ
# status: needs-review
asking-lawyer = ጠበቃ መጠየቅ ይችላሉ
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = የወረዳ (ከተማ) ፍርድ ቤት
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = ጠበቃ
