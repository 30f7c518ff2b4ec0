### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = حقوق اور فرائض
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = آپ کے حقوق
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = آپ کے فرائض
# status: needs-review
# source: d50197fb
rights-stay = آپ حتمی فیصلے تک رہ سکتے ہیں
# status: needs-review
# source: 46a0ff01
rights-papers = آپ اپنی دستاویزات جمع کراتے ہیں
# status: needs-review
# source: a2f48e77
rights-interpreter = ضرورت ہو تو ترجمان مدد کرتا ہے
# status: needs-review
# source: 0fba7a03
rights-truth = آپ سچ بتاتے ہیں
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = آپ کو رہنے کی جگہ مل سکتی ہے
# status: needs-review
# source: 31d87621
rights-rules = آپ مرکز کے قواعد مانتے ہیں
# status: needs-review
# source: c20b3c6b
rights-school = بچے پڑھتے ہیں۔ ڈاکٹر مدد کرتا ہے۔
# status: needs-review
# source: f8d25e46
rights-address = آپ PMLP کو اپنا پتہ بتاتے ہیں
# status: needs-review
# source: 7c757a9d
rights-work = آپ کام کر سکتے ہیں
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] اگر { $work_months } ماہ بعد جواب نہ ہو اور اس میں آپ کا قصور نہ ہو
   *[other] اگر { $work_months } ماہ بعد جواب نہ ہو اور اس میں آپ کا قصور نہ ہو
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = آپ انٹرویوز میں آتے ہیں
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = آپ کی اپیل کے لیے وکیل
# status: needs-review
# source: fe216f21
rights-days = آپ خط میں لکھے دن گنتے ہیں
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = پناہ: ایک حق اور ایک فرض
