### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
no-title = መልሱ «አይሆንም» ከሆነ
# status: needs-review
no-read = ደብዳቤውን ከአስተርጓሚ ጋር ያንብቡ
# status: needs-review
no-days = ስንት ቀናት እንዳሉዎት ደብዳቤዎ ይናገራል
# Goes on from no-days.
# status: needs-review
no-count = ይቁጠሯቸው
# status: needs-review
no-lawyer = በዚያው ቀን ጠበቃ ይጠይቁ
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = መክፈል ካልቻሉ፣ መንግሥት ይከፍላል
# status: needs-review
no-court = ፍርድ ቤት እንደገና ያያል
# status: needs-review
no-stay = ፍርድ ቤቱ እስኪወስን መቆየት ይችላሉ
# What the court decides cannot be appealed further.
# status: needs-review
no-final = የፍርድ ቤቱ ውሳኔ የመጨረሻ ነው
# status: needs-review
no-leave = ፍርድ ቤቱ አይሆንም ካለ፣ ከላትቪያ መውጣት አለብዎት
# “Order” is the departure order.
# status: needs-review
no-order = በራስዎ እስከ የትኛው ቀን መውጣት እንደሚችሉ ትእዛዝዎ ይናገራል
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM ወደ ሀገርዎ ለመመለስ ሊረዳዎት ይችላል
# Label of a badge.
# status: needs-review
no-iom-name = ዓለም አቀፍ የፍልሰት ድርጅት (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = ምክር
# status: needs-review
no-ticket = ቲኬት
# status: needs-review
no-money = መነሻ ገንዘብ
# status: needs-review
no-lawyer-name = ጠበቃ
