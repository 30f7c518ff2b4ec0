### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
path-title = லாத்வியாவில் புகலிடப் பாதை
# status: needs-review
path-who = சொந்த நாட்டில் இல்லையா? பாதுகாப்பு தேவையா?
# status: needs-review
path-ask = நீங்கள் புகலிடம் கேட்கலாம்
# status: needs-review
path-register = எல்லைக் காவல் உங்களைப் பதிவு செய்யும்
# status: needs-review
path-live = உரிமைகளும் கடமைகளும் உண்டு
# status: needs-review
path-rights = உரிமைகள்
# status: needs-review
path-duties = கடமைகள்
# status: needs-review
path-interview = உங்கள் கதையைச் சொல்கிறீர்கள்
# status: needs-review
path-decision = PMLP ஒவ்வொன்றையும் தனியே ஆராயும்
# status: needs-review
path-answer = மூன்று பதில்கள் சாத்தியம்
# status: needs-review
path-refugee = அகதி நிலை
# status: needs-review
path-alternative = மாற்று நிலை
# status: needs-review
path-refusal = மறுப்பு
# status: needs-review
path-next = மேல்முறையிட்டால் நீதிமன்றம் ஆராயும்
