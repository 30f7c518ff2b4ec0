### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = कौन-सा देश मेरे मामले की जाँच करता है?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = एक आवेदन की जाँच एक ही यूरोपीय देश करता है
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = लातविया देखता है कि कौन-सा देश
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = लातविया
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = दूसरा देश
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP यहाँ आपके मामले की जाँच करता है
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = आपको फ़ैसला मिलता है
# status: needs-review
# source: cec81020
which-appeal = आप अदालत में अपील कर सकते हैं
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = इंतज़ार करते समय संपर्क में रहें
