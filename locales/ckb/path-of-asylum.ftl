### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Sorani Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = ڕێگای پەنابەری لە لاتڤیا
# status: needs-review
# source: 99730083
path-who = لە دەرەوەی وڵاتەکەتانن؟ پێویستتان بە پاراستنە؟
# status: needs-review
# source: e846a982
path-ask = ئێوە دەتوانن داوای پەنابەری بکەن
# status: needs-review
# source: 7662600d
path-register = پاسەوانی سنوور داواکەتان تۆمار دەکات
# status: needs-review
# source: 471ac37b
path-live = ئێوە ماف و ئەرکتان هەیە
# status: needs-review
# source: 31e0fa56
path-rights = مافەکان
# status: needs-review
# source: 825a35c6
path-duties = ئەرکەکان
# status: needs-review
# source: 64943ac2
path-interview = ئێوە چیرۆکی خۆتان دەگێڕنەوە
# status: needs-review
# source: 768af29b
path-decision = PMLP لەسەر هەر کەیسێک بە جیا بڕیار دەدات
# status: needs-review
# source: 67bd573a
path-answer = دەکرێت سێ وەڵام هەبێت
# status: needs-review
# source: 03218bfc
path-refugee = پێگەی پەنابەر
# status: needs-review
# source: df1dda44
path-alternative = پێگەی جێگرەوە
# status: needs-review
# source: 6ecd09e6
path-refusal = ڕەتکردنەوە
# status: needs-review
# source: f50b4122
path-next = ئەگەر تانە بدەن، دادگا دووبارە سەیری دەکات
