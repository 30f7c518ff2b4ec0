### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Urdu and knows the procedure has yet to read them.

# status: needs-review
rights-title = حقوق اور فرائض
# Over the rights' side.
# status: needs-review
rights-rights = آپ کے حقوق
# Over the duties' side.
# status: needs-review
rights-duties = آپ کے فرائض
# status: needs-review
rights-stay = آپ حتمی فیصلے تک رہ سکتے ہیں
# status: needs-review
rights-papers = آپ اپنی دستاویزات جمع کراتے ہیں
# status: needs-review
rights-interpreter = ضرورت ہو تو ترجمان مدد کرتا ہے
# status: needs-review
rights-truth = آپ سچ بتاتے ہیں
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = آپ کو رہنے کی جگہ مل سکتی ہے
# status: needs-review
rights-rules = آپ مرکز کے قواعد مانتے ہیں
# status: needs-review
rights-school = بچے پڑھتے ہیں۔ ڈاکٹر مدد کرتا ہے۔
# status: needs-review
rights-address = آپ PMLP کو اپنا پتہ بتاتے ہیں
# status: needs-review
rights-work = آپ کام کر سکتے ہیں
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] اگر { $work_months } ماہ بعد جواب نہ ہو اور اس میں آپ کا قصور نہ ہو
   *[other] اگر { $work_months } ماہ بعد جواب نہ ہو اور اس میں آپ کا قصور نہ ہو
}
# status: needs-review
rights-interviews = آپ انٹرویوز میں آتے ہیں
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = آپ کی اپیل کے لیے وکیل
# status: needs-review
rights-days = آپ خط میں لکھے دن گنتے ہیں
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = پناہ: ایک حق اور ایک فرض
