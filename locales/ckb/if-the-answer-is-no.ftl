### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = ئەگەر وەڵام «نەخێر» بێت
# status: needs-review
# source: cc578965
no-read = نامەکە لەگەڵ وەرگێڕ بخوێننەوە
# status: needs-review
# source: 75f4a008
no-days = نامەکەتان دەڵێت چەند ڕۆژتان هەیە
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = بیانژمێرن
# status: needs-review
# source: 313c93ee
no-lawyer = هەمان ڕۆژ داوای پارێزەر بکەن
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = ئەگەر نەتوانن پارە بدەن، دەوڵەت دەیدات
# status: needs-review
# source: a25df0e2
no-court = دادگا دووبارە سەیری دەکات
# status: needs-review
# source: 2aa739c1
no-stay = تا دادگا بڕیار دەدات، دەتوانن بمێننەوە
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = بڕیاری دادگا کۆتاییە
# status: needs-review
# source: 377d4606
no-leave = ئەگەر دادگا بڵێت نەخێر، دەبێت لە لاتڤیا بڕۆن
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = فەرمانەکەتان دەڵێت تا کام ڕۆژ دەتوانن خۆتان بڕۆن
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM دەتوانێت یارمەتیتان بدات بگەڕێنەوە وڵاتی خۆتان
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = ڕێکخراوی نێودەوڵەتیی کۆچ (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = ڕاوێژ
# status: needs-review
# source: 704f8af2
no-ticket = بلیت
# status: needs-review
# source: 262e6f14
no-money = پارەی دەستپێک
# status: needs-review
# source: 76201cc1
no-lawyer-name = پارێزەر
