### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Kurmanji Kurdish and knows the procedure has yet to read them.

# status: needs-review
no-title = Ger bersiv “na” be
# status: needs-review
no-read = Nameyê bi wergêrekî re bixwînin
# status: needs-review
no-days = Nameya we dibêje çend rojên we hene
# Goes on from no-days.
# status: needs-review
no-count = Wan bijmêrin
# status: needs-review
no-lawyer = Heman rojê parêzer bixwazin
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Ger hûn nikaribin pere bidin, dewlet dide
# status: needs-review
no-court = Dadgeh dîsa dinêre
# status: needs-review
no-stay = Heta biryara dadgehê hûn dikarin bimînin
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Biryara dadgehê ya dawî ye
# status: needs-review
no-leave = Ger dadgeh bibêje na, divê hûn ji Letonyayê derkevin
# “Order” is the departure order.
# status: needs-review
no-order = Fermana we dibêje heta kîjan rojê hûn dikarin bi xwe herin
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM dikare alîkariya we bike ku hûn vegerin welatê xwe
# Label of a badge.
# status: needs-review
no-iom-name = Rêxistina Navneteweyî ya Koçberiyê (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Şêwirmendî
# status: needs-review
no-ticket = Bilêt
# status: needs-review
no-money = Pereyê destpêkê
# status: needs-review
no-lawyer-name = Parêzer
