### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Uzbek and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Latviyada boshpana yoʻli
# status: needs-review
# source: 99730083
path-who = Chet eldamisiz? Himoya kerakmi?
# status: needs-review
# source: e846a982
path-ask = Siz boshpana soʻrashingiz mumkin
# status: needs-review
# source: 7662600d
path-register = Chegara qoʻriqchilari sizni roʻyxatga oladi
# status: needs-review
# source: 471ac37b
path-live = Sizda huquq va majburiyatlar bor
# status: needs-review
# source: 31e0fa56
path-rights = Huquqlar
# status: needs-review
# source: 825a35c6
path-duties = Majburiyatlar
# status: needs-review
# source: 64943ac2
path-interview = Siz oʻz hikoyangizni aytasiz
# status: needs-review
# source: 768af29b
path-decision = PMLP har bir ishni alohida hal qiladi
# status: needs-review
# source: 67bd573a
path-answer = Uch xil javob boʻlishi mumkin
# status: needs-review
# source: 03218bfc
path-refugee = Qochqin maqomi
# status: needs-review
# source: df1dda44
path-alternative = Muqobil maqom
# status: needs-review
# source: 6ecd09e6
path-refusal = Rad javobi
# status: needs-review
# source: f50b4122
path-next = Shikoyat qilsangiz, sud qayta koʻradi
