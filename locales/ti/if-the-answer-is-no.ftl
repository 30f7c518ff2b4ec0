### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = መልሲ “ኣይፋል” እንተ ኾይኑ
# status: needs-review
# source: cc578965
no-read = ነቲ ደብዳበ ምስ ኣስተርጓሚ ኣንብብዎ
# status: needs-review
# source: 75f4a008
no-days = ደብዳበኹም ክንደይ መዓልታት ከም ዘለዋኹም ይነግር
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = ቁጸርወን
# status: needs-review
# source: 313c93ee
no-lawyer = ሽዑ መዓልቲ ጠበቓ ሕተቱ
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = ምኽፋል እንተ ስኢንኩም፣ መንግስቲ ይኸፍል
# status: needs-review
# source: a25df0e2
no-court = ቤት ፍርዲ ደጊሙ ይርኢ
# status: needs-review
# source: 2aa739c1
no-stay = ቤት ፍርዲ ክሳብ ዝውስን ክትጸንሑ ትኽእሉ ኢኹም
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = ውሳነ ቤት ፍርዲ ናይ መወዳእታ እዩ
# status: needs-review
# source: 377d4606
no-leave = ቤት ፍርዲ ኣይፋል እንተ ኢሉ፣ ካብ ላትቪያ ክትወጹ ኣለኩም
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = ትእዛዝኩም ክሳብ ኣየነይቲ መዓልቲ ባዕልኹም ክትወጹ ከም እትኽእሉ ይነግር
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM ናብ ሃገርኩም ንኽትምለሱ ክሕግዘኩም ይኽእል
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = ኣህጉራዊ ውድብ ስደት (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = ምኽሪ
# status: needs-review
# source: 704f8af2
no-ticket = ቲኬት
# status: needs-review
# source: 262e6f14
no-money = መበገሲ ገንዘብ
# status: needs-review
# source: 76201cc1
no-lawyer-name = ጠበቓ
