### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = अधिकार और कर्तव्य
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = आपके अधिकार
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = आपके कर्तव्य
# status: needs-review
# source: d50197fb
rights-stay = आप अंतिम फ़ैसले तक रह सकते हैं
# status: needs-review
# source: 46a0ff01
rights-papers = आप अपने दस्तावेज़ जमा करते हैं
# status: needs-review
# source: a2f48e77
rights-interpreter = ज़रूरत हो तो दुभाषिया मदद करता है
# status: needs-review
# source: 0fba7a03
rights-truth = आप सच बताते हैं
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = आपको रहने की जगह मिल सकती है
# status: needs-review
# source: 31d87621
rights-rules = आप केंद्र के नियम मानते हैं
# status: needs-review
# source: c20b3c6b
rights-school = बच्चे पढ़ते हैं। डॉक्टर मदद करते हैं।
# status: needs-review
# source: f8d25e46
rights-address = आप PMLP को अपना पता बताते हैं
# status: needs-review
# source: 7c757a9d
rights-work = आप काम कर सकते हैं
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] अगर { $work_months } महीने बाद भी जवाब न मिले और इसमें आपकी ग़लती न हो
   *[other] अगर { $work_months } महीने बाद भी जवाब न मिले और इसमें आपकी ग़लती न हो
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = आप इंटरव्यू में आते हैं
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = आपकी अपील के लिए वकील
# status: needs-review
# source: fe216f21
rights-days = आप पत्र में लिखे दिन गिनते हैं
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = शरण: एक अधिकार और एक कर्तव्य
