### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
asking-title = புகலிடம் கேட்பது
# Above three pictures of places: only these three.
# status: needs-review
asking-who = எல்லைக் காவலரிடம் சொல்லுங்கள்
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = எல்லைச் சாவடியில்
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = டிரான்சிட் பகுதியில்
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = லாத்வியாவில் எல்லைக் காவல்
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = சொல்லவும் / எழுதவும்: “புகலிடம் கேட்கிறேன்”
# Goes on from “Say or write”.
# status: needs-review
asking-language = உங்களுக்குப் புரியும் மொழியில்
# Stands over the registration.
# status: needs-review
asking-register = முதல் கேள்விகளுக்குப் பதில் சொல்கிறீர்கள்
# status: needs-review
asking-fingers = எல்லைக் காவல் உங்கள் கைரேகையை எடுக்கும்
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = உங்கள் ஆவணங்களை ஒப்படைக்கிறீர்கள்
# status: needs-review
asking-get = ஓர் ஆவணம் பெறுகிறீர்கள்
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = புகலிடம் கோருபவரின் தனிப்பட்ட ஆவணம்
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = இது காட்டுவது: நடைமுறையின்போது தங்கலாம்
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = சில நேரம் ஒருவர் தடுத்து வைக்கப்படுவார்
# status: needs-review
asking-complain = நீதிமன்றத்தில் புகார் செய்யலாம்
# status: needs-review
asking-lawyer = வழக்கறிஞரைக் கேட்கலாம்
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = மாவட்ட (நகர) நீதிமன்றம்
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = வழக்கறிஞர்
