### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
path-title = የጥገኝነት መንገድ በላትቪያ
# status: needs-review
path-who = ከሀገርዎ ውጭ ነዎት? ጥበቃ ይፈልጋሉ?
# status: needs-review
path-ask = ጥገኝነት መጠየቅ ይችላሉ
# status: needs-review
path-register = የድንበር ጥበቃ ይመዘግብዎታል
# status: needs-review
path-live = መብቶች እና ግዴታዎች አሉዎት
# status: needs-review
path-rights = መብቶች
# status: needs-review
path-duties = ግዴታዎች
# status: needs-review
path-interview = ታሪክዎን ይናገራሉ
# status: needs-review
path-decision = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# status: needs-review
path-answer = ሦስት መልሶች ሊኖሩ ይችላሉ
# status: needs-review
path-refugee = የስደተኛ ደረጃ
# status: needs-review
path-alternative = አማራጭ ደረጃ
# status: needs-review
path-refusal = ውድቅ ውሳኔ
# status: needs-review
path-next = ይግባኝ ካሉ፣ ፍርድ ቤት እንደገና ያያል
