### Film 5: six pairs of a right and a duty, each a plank of a bridge. For people who ask for asylum and for neighbours.
### A right and its duty are seen at once: keep both short, two lines each.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
rights-title = Huquq va majburiyatlar
# Over the rights' side.
# status: needs-review
rights-rights = Huquqlaringiz
# Over the duties' side.
# status: needs-review
rights-duties = Majburiyatlaringiz
# status: needs-review
rights-stay = Yakuniy qarorgacha qolishingiz mumkin
# status: needs-review
rights-papers = Siz hujjatlaringizni topshirasiz
# status: needs-review
rights-interpreter = Kerak boʻlsa, tarjimon yordam beradi
# status: needs-review
rights-truth = Siz rostini aytasiz
# The home is for those who cannot pay for one.
# status: needs-review
rights-home = Yashash joyi olishingiz mumkin
# status: needs-review
rights-rules = Siz uy qoidalariga amal qilasiz
# status: needs-review
rights-school = Bolalar oʻqiydi. Shifokor yordam beradi.
# status: needs-review
rights-address = Siz PMLPga manzilingizni aytasiz
# status: needs-review
rights-work = Ishlash mumkin
# Goes on from rights-work. The conditions stand in the law: keep them all.
# status: needs-review
rights-work-when = { $work_months ->
    [one] agar { $work_months } oydan keyin javob boʻlmasa va bu sizning aybingiz boʻlmasa
   *[other] agar { $work_months } oydan keyin javob boʻlmasa va bu sizning aybingiz boʻlmasa
}
# status: needs-review
rights-interviews = Siz suhbatlarga kelasiz
# The State pays for the lawyer of those who cannot.
# status: needs-review
rights-lawyer = Shikoyatingiz uchun yurist
# status: needs-review
rights-days = Siz xatdagi kunlarni sanaysiz
# The bridge is whole. The campaign's own sentence.
# status: needs-review
rights-both = Boshpana: huquq va majburiyat
