### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = መልሱ «አይሆንም» ከሆነ
# status: needs-review
# source: cc578965
no-read = ደብዳቤውን ከአስተርጓሚ ጋር ያንብቡ
# status: needs-review
# source: 75f4a008
no-days = ስንት ቀናት እንዳሉዎት ደብዳቤዎ ይናገራል
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = ይቁጠሯቸው
# status: needs-review
# source: 313c93ee
no-lawyer = በዚያው ቀን ጠበቃ ይጠይቁ
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = መክፈል ካልቻሉ፣ መንግሥት ይከፍላል
# status: needs-review
# source: a25df0e2
no-court = ፍርድ ቤት እንደገና ያያል
# status: needs-review
# source: 2aa739c1
no-stay = ፍርድ ቤቱ እስኪወስን መቆየት ይችላሉ
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = የፍርድ ቤቱ ውሳኔ የመጨረሻ ነው
# status: needs-review
# source: 377d4606
no-leave = ፍርድ ቤቱ አይሆንም ካለ፣ ከላትቪያ መውጣት አለብዎት
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = በራስዎ እስከ የትኛው ቀን መውጣት እንደሚችሉ ትእዛዝዎ ይናገራል
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM ወደ ሀገርዎ ለመመለስ ሊረዳዎት ይችላል
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = ዓለም አቀፍ የፍልሰት ድርጅት (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = ምክር
# status: needs-review
# source: 704f8af2
no-ticket = ቲኬት
# status: needs-review
# source: 262e6f14
no-money = መነሻ ገንዘብ
# status: needs-review
# source: 76201cc1
no-lawyer-name = ጠበቃ
