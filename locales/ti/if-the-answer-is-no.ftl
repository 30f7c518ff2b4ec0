### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
no-title = መልሲ “ኣይፋል” እንተ ኾይኑ
# status: needs-review
no-read = ነቲ ደብዳበ ምስ ኣስተርጓሚ ኣንብብዎ
# status: needs-review
no-days = ደብዳበኹም ክንደይ መዓልታት ከም ዘለዋኹም ይነግር
# Goes on from no-days.
# status: needs-review
no-count = ቁጸርወን
# status: needs-review
no-lawyer = ሽዑ መዓልቲ ጠበቓ ሕተቱ
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = ምኽፋል እንተ ስኢንኩም፣ መንግስቲ ይኸፍል
# status: needs-review
no-court = ቤት ፍርዲ ደጊሙ ይርኢ
# status: needs-review
no-stay = ቤት ፍርዲ ክሳብ ዝውስን ክትጸንሑ ትኽእሉ ኢኹም
# What the court decides cannot be appealed further.
# status: needs-review
no-final = ውሳነ ቤት ፍርዲ ናይ መወዳእታ እዩ
# status: needs-review
no-leave = ቤት ፍርዲ ኣይፋል እንተ ኢሉ፣ ካብ ላትቪያ ክትወጹ ኣለኩም
# “Order” is the departure order.
# status: needs-review
no-order = ትእዛዝኩም ክሳብ ኣየነይቲ መዓልቲ ባዕልኹም ክትወጹ ከም እትኽእሉ ይነግር
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM ናብ ሃገርኩም ንኽትምለሱ ክሕግዘኩም ይኽእል
# Label of a badge.
# status: needs-review
no-iom-name = ኣህጉራዊ ውድብ ስደት (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = ምኽሪ
# status: needs-review
no-ticket = ቲኬት
# status: needs-review
no-money = መበገሲ ገንዘብ
# status: needs-review
no-lawyer-name = ጠበቓ
