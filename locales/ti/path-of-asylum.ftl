### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = መንገዲ ዑቕባ ኣብ ላትቪያ
# status: needs-review
# source: 99730083
path-who = ካብ ሃገርኩም ወጻኢ ዲኹም? ሓለዋ የድልየኩም ዶ?
# status: needs-review
# source: e846a982
path-ask = ዑቕባ ክትሓቱ ትኽእሉ ኢኹም
# status: needs-review
# source: 7662600d
path-register = ሓለውቲ ዶብ ይምዝግቡኹም
# status: needs-review
# source: 471ac37b
path-live = መሰላትን ግዴታታትን ኣለኩም
# status: needs-review
# source: 31e0fa56
path-rights = መሰላት
# status: needs-review
# source: 825a35c6
path-duties = ግዴታታት
# status: needs-review
# source: 64943ac2
path-interview = ታሪኽኩም ትነግሩ
# status: needs-review
# source: 768af29b
path-decision = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# status: needs-review
# source: 67bd573a
path-answer = ሰለስተ መልስታት ክህልዉ ይኽእሉ
# status: needs-review
# source: 03218bfc
path-refugee = ደረጃ ስደተኛ
# status: needs-review
# source: df1dda44
path-alternative = ኣማራጺ ደረጃ
# status: needs-review
# source: 6ecd09e6
path-refusal = ንጽገት
# status: needs-review
# source: f50b4122
path-next = ይግባይ እንተ ኢልኩም፣ ቤት ፍርዲ ደጊሙ ይርኢ
