### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = لٹویا میں پناہ کا راستہ
# status: needs-review
# source: 99730083
path-who = اپنے ملک سے باہر ہیں؟ تحفظ چاہیے؟
# status: needs-review
# source: e846a982
path-ask = آپ پناہ مانگ سکتے ہیں
# status: needs-review
# source: 7662600d
path-register = سرحدی گارڈ آپ کا اندراج کرتا ہے
# status: needs-review
# source: 471ac37b
path-live = آپ کے حقوق اور فرائض ہیں
# status: needs-review
# source: 31e0fa56
path-rights = حقوق
# status: needs-review
# source: 825a35c6
path-duties = فرائض
# status: needs-review
# source: 64943ac2
path-interview = آپ اپنی کہانی بتاتے ہیں
# status: needs-review
# source: 768af29b
path-decision = PMLP ہر کیس کا الگ فیصلہ کرتا ہے
# status: needs-review
# source: 67bd573a
path-answer = تین جواب ممکن ہیں
# status: needs-review
# source: 03218bfc
path-refugee = پناہ گزین کا درجہ
# status: needs-review
# source: df1dda44
path-alternative = متبادل درجہ
# status: needs-review
# source: 6ecd09e6
path-refusal = نامنظوری
# status: needs-review
# source: f50b4122
path-next = اپیل پر عدالت دوبارہ دیکھتی ہے
