### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
path-title = লাটভিয়ায় আশ্রয়ের পথ
# status: needs-review
path-who = নিজের দেশের বাইরে আছেন? সুরক্ষা দরকার?
# status: needs-review
path-ask = আপনি আশ্রয় চাইতে পারেন
# status: needs-review
path-register = সীমান্তরক্ষী বাহিনী আপনার নিবন্ধন করে
# status: needs-review
path-live = আপনার অধিকার ও কর্তব্য আছে
# status: needs-review
path-rights = অধিকার
# status: needs-review
path-duties = কর্তব্য
# status: needs-review
path-interview = আপনি নিজের কথা বলেন
# status: needs-review
path-decision = PMLP প্রতিটি আবেদনে আলাদা সিদ্ধান্ত নেয়
# status: needs-review
path-answer = তিনটি উত্তর সম্ভব
# status: needs-review
path-refugee = শরণার্থী মর্যাদা
# status: needs-review
path-alternative = বিকল্প মর্যাদা
# status: needs-review
path-refusal = প্রত্যাখ্যান
# status: needs-review
path-next = আপিল করলে আদালত আবার দেখে
