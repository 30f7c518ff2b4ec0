### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = லாத்வியாவில் புகலிடப் பாதை
# status: needs-review
# source: 99730083
path-who = சொந்த நாட்டில் இல்லையா? பாதுகாப்பு தேவையா?
# status: needs-review
# source: e846a982
path-ask = நீங்கள் புகலிடம் கேட்கலாம்
# status: needs-review
# source: 7662600d
path-register = எல்லைக் காவல் உங்களைப் பதிவு செய்யும்
# status: needs-review
# source: 471ac37b
path-live = உரிமைகளும் கடமைகளும் உண்டு
# status: needs-review
# source: 31e0fa56
path-rights = உரிமைகள்
# status: needs-review
# source: 825a35c6
path-duties = கடமைகள்
# status: needs-review
# source: 64943ac2
path-interview = உங்கள் கதையைச் சொல்கிறீர்கள்
# status: needs-review
# source: 768af29b
path-decision = PMLP ஒவ்வொன்றையும் தனியே ஆராயும்
# status: needs-review
# source: 67bd573a
path-answer = மூன்று பதில்கள் சாத்தியம்
# status: needs-review
# source: 03218bfc
path-refugee = அகதி நிலை
# status: needs-review
# source: df1dda44
path-alternative = மாற்று நிலை
# status: needs-review
# source: 6ecd09e6
path-refusal = மறுப்பு
# status: needs-review
# source: f50b4122
path-next = மேல்முறையிட்டால் நீதிமன்றம் ஆராயும்
