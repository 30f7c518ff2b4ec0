### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
which-title = ኣየነይቲ ሃገር ንጉዳየይ ትምርምር?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = ሓንቲ ኤውሮጳዊት ሃገር ንሓደ ምልክታ ትምርምር
# Over two prints that are laid over each other.
# status: needs-review
which-check = ላትቪያ ኣየነይቲ ሃገር ምዃና ተጻሪ
# Label of an exit, one or two words.
# status: needs-review
which-latvia = ላትቪያ
# Label of the other exit, one or two words.
# status: needs-review
which-other = ካልእ ሃገር
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP ንጉዳይኩም ኣብዚ ይምርምር
# Under the exit “Another country”.
# status: needs-review
which-decision = ውሳነ ትቕበሉ
# status: needs-review
which-appeal = ናብ ቤት ፍርዲ ይግባይ ክትብሉ ትኽእሉ
# While the check goes on.
# status: needs-review
which-reachable = ክትጽበዩ ከለኹም፣ እትርከቡ ኩኑ
