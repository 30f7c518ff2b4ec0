### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
path-title = ڕێگای پەنابەری لە لاتڤیا
# status: needs-review
path-who = لە دەرەوەی وڵاتەکەتانن؟ پێویستتان بە پاراستنە؟
# status: needs-review
path-ask = ئێوە دەتوانن داوای پەنابەری بکەن
# status: needs-review
path-register = پاسەوانی سنوور داواکەتان تۆمار دەکات
# status: needs-review
path-live = ئێوە ماف و ئەرکتان هەیە
# status: needs-review
path-rights = مافەکان
# status: needs-review
path-duties = ئەرکەکان
# status: needs-review
path-interview = ئێوە چیرۆکی خۆتان دەگێڕنەوە
# status: needs-review
path-decision = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# status: needs-review
path-answer = دەکرێت سێ وەڵام هەبێت
# status: needs-review
path-refugee = پێگەی پەنابەر
# status: needs-review
path-alternative = پێگەی جێگرەوە
# status: needs-review
path-refusal = ڕەتکردنەوە
# status: needs-review
path-next = ئەگەر تانە بدەن، دادگا دووبارە سەیری دەکات
