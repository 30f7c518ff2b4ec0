### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = ኣየነይቲ ሃገር ንጉዳየይ ትምርምር?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = ሓንቲ ኤውሮጳዊት ሃገር ንሓደ ምልክታ ትምርምር
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = ላትቪያ ኣየነይቲ ሃገር ምዃና ተጻሪ
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = ላትቪያ
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = ካልእ ሃገር
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP ንጉዳይኩም ኣብዚ ይምርምር
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = ውሳነ ትቕበሉ
# status: needs-review
# source: cec81020
which-appeal = ናብ ቤት ፍርዲ ይግባይ ክትብሉ ትኽእሉ
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = ክትጽበዩ ከለኹም፣ እትርከቡ ኩኑ
