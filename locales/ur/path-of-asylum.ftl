### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
path-title = لٹویا میں پناہ کا راستہ
# status: needs-review
path-who = اپنے ملک سے باہر ہیں؟ تحفظ چاہیے؟
# status: needs-review
path-ask = آپ پناہ مانگ سکتے ہیں
# status: needs-review
path-register = سرحدی گارڈ آپ کا اندراج کرتا ہے
# status: needs-review
path-live = آپ کے حقوق اور فرائض ہیں
# status: needs-review
path-rights = حقوق
# status: needs-review
path-duties = فرائض
# status: needs-review
path-interview = آپ اپنی کہانی بتاتے ہیں
# status: needs-review
path-decision = PMLP ہر کیس کا الگ فیصلہ کرتا ہے
# status: needs-review
path-answer = تین جواب ممکن ہیں
# status: needs-review
path-refugee = پناہ گزین کا درجہ
# status: needs-review
path-alternative = متبادل درجہ
# status: needs-review
path-refusal = نامنظوری
# status: needs-review
path-next = اپیل پر عدالت دوبارہ دیکھتی ہے
