### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
path-title = መንገዲ ዑቕባ ኣብ ላትቪያ
# status: needs-review
path-who = ካብ ሃገርኩም ወጻኢ ዲኹም? ሓለዋ የድልየኩም ዶ?
# status: needs-review
path-ask = ዑቕባ ክትሓቱ ትኽእሉ ኢኹም
# status: needs-review
path-register = ሓለውቲ ዶብ ይምዝግቡኹም
# status: needs-review
path-live = መሰላትን ግዴታታትን ኣለኩም
# status: needs-review
path-rights = መሰላት
# status: needs-review
path-duties = ግዴታታት
# status: needs-review
path-interview = ታሪኽኩም ትነግሩ
# status: needs-review
path-decision = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# status: needs-review
path-answer = ሰለስተ መልስታት ክህልዉ ይኽእሉ
# status: needs-review
path-refugee = ደረጃ ስደተኛ
# status: needs-review
path-alternative = ኣማራጺ ደረጃ
# status: needs-review
path-refusal = ንጽገት
# status: needs-review
path-next = ይግባይ እንተ ኢልኩም፣ ቤት ፍርዲ ደጊሙ ይርኢ
