### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
path-title = Latviyada boshpana yoʻli
# status: needs-review
path-who = Chet eldamisiz? Himoya kerakmi?
# status: needs-review
path-ask = Siz boshpana soʻrashingiz mumkin
# status: needs-review
path-register = Chegara qoʻriqchilari sizni roʻyxatga oladi
# status: needs-review
path-live = Sizda huquq va majburiyatlar bor
# status: needs-review
path-rights = Huquqlar
# status: needs-review
path-duties = Majburiyatlar
# status: needs-review
path-interview = Siz oʻz hikoyangizni aytasiz
# status: needs-review
path-decision = PMLP har bir ishni alohida hal qiladi
# status: needs-review
path-answer = Uch xil javob boʻlishi mumkin
# status: needs-review
path-refugee = Qochqin maqomi
# status: needs-review
path-alternative = Muqobil maqom
# status: needs-review
path-refusal = Rad javobi
# status: needs-review
path-next = Shikoyat qilsangiz, sud qayta koʻradi
