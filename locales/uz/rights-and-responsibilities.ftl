### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 5a701dcd
rights-title = Huquq va majburiyatlar
# Over the rights' side.
# status: needs-review
# source: 7fa92ea9
rights-rights = Huquqlaringiz
# Over the duties' side.
# status: needs-review
# source: d5244e8d
rights-duties = Majburiyatlaringiz
# status: needs-review
# source: d50197fb
rights-stay = Yakuniy qarorgacha qolishingiz mumkin
# status: needs-review
# source: 46a0ff01
rights-papers = Siz hujjatlaringizni topshirasiz
# status: needs-review
# source: a2f48e77
rights-interpreter = Kerak boʻlsa, tarjimon yordam beradi
# status: needs-review
# source: 0fba7a03
rights-truth = Siz rostini aytasiz
# The home is for those who cannot pay for one.
# status: needs-review
# source: 6c39f235
rights-home = Yashash joyi olishingiz mumkin
# status: needs-review
# source: 31d87621
rights-rules = Siz uy qoidalariga amal qilasiz
# status: needs-review
# source: c20b3c6b
rights-school = Bolalar oʻqiydi. Shifokor yordam beradi.
# status: needs-review
# source: f8d25e46
rights-address = Siz PMLPga manzilingizni aytasiz
# status: needs-review
# source: 7c757a9d
rights-work = Ishlash mumkin
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
# source: 9e979b3d
rights-work-when = { $work_months ->
    [one] agar { $work_months } oydan keyin javob boʻlmasa va bu sizning aybingiz boʻlmasa
   *[other] agar { $work_months } oydan keyin javob boʻlmasa va bu sizning aybingiz boʻlmasa
}
# status: needs-review
# source: fa7b5fe7
rights-interviews = Siz suhbatlarga kelasiz
# The State pays for the lawyer of those who cannot.
# status: needs-review
# source: 0a4fbdca
rights-lawyer = Shikoyatingiz uchun yurist
# status: needs-review
# source: fe216f21
rights-days = Siz xatdagi kunlarni sanaysiz
# The bridge is whole. The campaign's own sentence.
# status: needs-review
# source: 383b8909
rights-both = Boshpana: huquq va majburiyat
