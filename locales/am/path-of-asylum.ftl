### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = የጥገኝነት መንገድ በላትቪያ
# status: needs-review
# source: 99730083
path-who = ከሀገርዎ ውጭ ነዎት? ጥበቃ ይፈልጋሉ?
# status: needs-review
# source: e846a982
path-ask = ጥገኝነት መጠየቅ ይችላሉ
# status: needs-review
# source: 7662600d
path-register = የድንበር ጥበቃ ይመዘግብዎታል
# status: needs-review
# source: 471ac37b
path-live = መብቶች እና ግዴታዎች አሉዎት
# status: needs-review
# source: 31e0fa56
path-rights = መብቶች
# status: needs-review
# source: 825a35c6
path-duties = ግዴታዎች
# status: needs-review
# source: 64943ac2
path-interview = ታሪክዎን ይናገራሉ
# status: needs-review
# source: 768af29b
path-decision = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# status: needs-review
# source: 67bd573a
path-answer = ሦስት መልሶች ሊኖሩ ይችላሉ
# status: needs-review
# source: 03218bfc
path-refugee = የስደተኛ ደረጃ
# status: needs-review
# source: df1dda44
path-alternative = አማራጭ ደረጃ
# status: needs-review
# source: 6ecd09e6
path-refusal = ውድቅ ውሳኔ
# status: needs-review
# source: f50b4122
path-next = ይግባኝ ካሉ፣ ፍርድ ቤት እንደገና ያያል
