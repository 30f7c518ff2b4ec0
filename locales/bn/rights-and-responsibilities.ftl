### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = অধিকার ও কর্তব্য
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = আপনার অধিকার
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = আপনার কর্তব্য
# status: needs-review
# source: d50197fb
rights-stay = আপনি চূড়ান্ত সিদ্ধান্ত পর্যন্ত থাকতে পারেন
# status: needs-review
# source: 46a0ff01
rights-papers = আপনি নিজের নথি জমা দেন
# status: needs-review
# source: a2f48e77
rights-interpreter = দরকার হলে দোভাষী সাহায্য করেন
# status: needs-review
# source: 0fba7a03
rights-truth = আপনি সত্য বলেন
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = আপনি থাকার জায়গা পেতে পারেন
# status: needs-review
# source: 31d87621
rights-rules = আপনি কেন্দ্রের নিয়ম মানেন
# status: needs-review
# source: c20b3c6b
rights-school = শিশুরা পড়ে। ডাক্তার সাহায্য করেন।
# status: needs-review
# source: f8d25e46
rights-address = আপনি PMLP-কে ঠিকানা জানান
# status: needs-review
# source: 7c757a9d
rights-work = কাজ করতে পারেন
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] যদি { $work_months } মাস পরেও উত্তর না আসে এবং তাতে আপনার দোষ না থাকে
   *[other] যদি { $work_months } মাস পরেও উত্তর না আসে এবং তাতে আপনার দোষ না থাকে
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = আপনি সাক্ষাৎকারে আসেন
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = আপনার আপিলের জন্য আইনজীবী
# status: needs-review
# source: fe216f21
rights-days = আপনি চিঠিতে লেখা দিন গোনেন
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = আশ্রয়: একটি অধিকার ও একটি কর্তব্য
