### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = লাটভিয়ায় আশ্রয়ের পথ
# status: needs-review
# source: 99730083
path-who = নিজের দেশের বাইরে আছেন? সুরক্ষা দরকার?
# status: needs-review
# source: e846a982
path-ask = আপনি আশ্রয় চাইতে পারেন
# status: needs-review
# source: 7662600d
path-register = সীমান্তরক্ষী বাহিনী আপনার নিবন্ধন করে
# status: needs-review
# source: 471ac37b
path-live = আপনার অধিকার ও কর্তব্য আছে
# status: needs-review
# source: 31e0fa56
path-rights = অধিকার
# status: needs-review
# source: 825a35c6
path-duties = কর্তব্য
# status: needs-review
# source: 64943ac2
path-interview = আপনি নিজের কথা বলেন
# status: needs-review
# source: 768af29b
path-decision = PMLP প্রতিটি আবেদনে আলাদা সিদ্ধান্ত নেয়
# status: needs-review
# source: 67bd573a
path-answer = তিনটি উত্তর সম্ভব
# status: needs-review
# source: 03218bfc
path-refugee = শরণার্থী মর্যাদা
# status: needs-review
# source: df1dda44
path-alternative = বিকল্প মর্যাদা
# status: needs-review
# source: 6ecd09e6
path-refusal = প্রত্যাখ্যান
# status: needs-review
# source: f50b4122
path-next = আপিল করলে আদালত আবার দেখে
