### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = புகலிடம் கேட்பது
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = எல்லைக் காவலரிடம் சொல்லுங்கள்
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = எல்லைச் சாவடியில்
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = டிரான்சிட் பகுதியில்
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = லாத்வியாவில் எல்லைக் காவல்
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = சொல்லவும் / எழுதவும்: “புகலிடம் கேட்கிறேன்”
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = உங்களுக்குப் புரியும் மொழியில்
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = முதல் கேள்விகளுக்குப் பதில் சொல்கிறீர்கள்
# status: needs-review
# source: e4e194be
asking-fingers = எல்லைக் காவல் உங்கள் கைரேகையை எடுக்கும்
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = உங்கள் ஆவணங்களை ஒப்படைக்கிறீர்கள்
# status: needs-review
# source: 3546a142
asking-get = ஓர் ஆவணம் பெறுகிறீர்கள்
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = புகலிடம் கோருபவரின் தனிப்பட்ட ஆவணம்
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = இது காட்டுவது: நடைமுறையின்போது தங்கலாம்
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = சில நேரம் ஒருவர் தடுத்து வைக்கப்படுவார்
# status: needs-review
# source: 0ce982a0
asking-complain = நீதிமன்றத்தில் புகார் செய்யலாம்
# status: needs-review
# source: 560fdf09
asking-lawyer = வழக்கறிஞரைக் கேட்கலாம்
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = மாவட்ட (நகர) நீதிமன்றம்
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = வழக்கறிஞர்
