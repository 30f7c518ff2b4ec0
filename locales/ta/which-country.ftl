### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = எந்த நாடு என் வழக்கை ஆராயும்?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = ஒரு விண்ணப்பத்தை ஒரே ஐரோப்பிய நாடு ஆராயும்
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = எந்த நாடு என்று லாத்வியா பார்க்கும்
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = லாத்வியா
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = வேறு நாடு
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP உங்கள் வழக்கை இங்கே ஆராயும்
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = உங்களுக்கு முடிவு கிடைக்கும்
# status: needs-review
# source: cec81020
which-appeal = நீதிமன்றத்தில் மேல்முறையிடலாம்
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = காத்திருக்கும்போது தொடர்பில் இருங்கள்
