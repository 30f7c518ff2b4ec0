### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
no-title = ئەگەر وەڵام «نەخێر» بێت
# status: needs-review
no-read = نامەکە لەگەڵ وەرگێڕ بخوێننەوە
# status: needs-review
no-days = نامەکەتان دەڵێت چەند ڕۆژتان هەیە
# Goes on from no-days.
# status: needs-review
no-count = بیانژمێرن
# status: needs-review
no-lawyer = هەمان ڕۆژ داوای پارێزەر بکەن
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = ئەگەر نەتوانن پارە بدەن، دەوڵەت دەیدات
# status: needs-review
no-court = دادگا دووبارە سەیری دەکات
# status: needs-review
no-stay = تا دادگا بڕیار دەدات، دەتوانن بمێننەوە
# What the court decides cannot be appealed further.
# status: needs-review
no-final = بڕیاری دادگا کۆتاییە
# status: needs-review
no-leave = ئەگەر دادگا بڵێت نەخێر، دەبێت لە لاتڤیا بڕۆن
# “Order” is the departure order.
# status: needs-review
no-order = فەرمانەکەتان دەڵێت تا کام ڕۆژ دەتوانن خۆتان بڕۆن
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM دەتوانێت یارمەتیتان بدات بگەڕێنەوە وڵاتی خۆتان
# Label of a badge.
# status: needs-review
no-iom-name = ڕێکخراوی نێودەوڵەتیی کۆچ (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = ڕاوێژ
# status: needs-review
no-ticket = بلیت
# status: needs-review
no-money = پارەی دەستپێک
# status: needs-review
no-lawyer-name = پارێزەر
