### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Ger bersiv “na” be
# status: needs-review
# source: cc578965
no-read = Nameyê bi wergêrekî re bixwînin
# status: needs-review
# source: 75f4a008
no-days = Nameya we dibêje çend rojên we hene
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Wan bijmêrin
# status: needs-review
# source: 313c93ee
no-lawyer = Heman rojê parêzer bixwazin
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Ger hûn nikaribin pere bidin, dewlet dide
# status: needs-review
# source: a25df0e2
no-court = Dadgeh dîsa dinêre
# status: needs-review
# source: 2aa739c1
no-stay = Heta biryara dadgehê hûn dikarin bimînin
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Biryara dadgehê ya dawî ye
# status: needs-review
# source: 377d4606
no-leave = Ger dadgeh bibêje na, divê hûn ji Letonyayê derkevin
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Fermana we dibêje heta kîjan rojê hûn dikarin bi xwe herin
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM dikare alîkariya we bike ku hûn vegerin welatê xwe
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Rêxistina Navneteweyî ya Koçberiyê (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Şêwirmendî
# status: needs-review
# source: 704f8af2
no-ticket = Bilêt
# status: needs-review
# source: 262e6f14
no-money = Pereyê destpêkê
# status: needs-review
# source: 76201cc1
no-lawyer-name = Parêzer
