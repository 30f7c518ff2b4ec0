### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Ja atbilde ir „nē”
# status: needs-review
# source: cc578965
no-read = Izlasiet vēstuli kopā ar tulku
# status: needs-review
# source: 75f4a008
no-days = Vēstulē ir rakstīts, cik dienu jums ir
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Skaitiet tās
# status: needs-review
# source: 313c93ee
no-lawyer = Lūdziet juristu tajā pašā dienā
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Ja nevarat samaksāt, maksā valsts
# status: needs-review
# source: a25df0e2
no-court = Tiesa pārbauda vēlreiz
# status: needs-review
# source: 2aa739c1
no-stay = Varat palikt, kamēr tiesa lemj
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Tiesas lēmums ir galīgs
# status: needs-review
# source: 377d4606
no-leave = Ja tiesa saka nē, jums jāizbrauc no Latvijas
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Rīkojumā ir rakstīts, līdz kurai dienai varat izbraukt paši
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM var palīdzēt atgriezties mājās
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Starptautiskā Migrācijas organizācija (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Padoms
# status: needs-review
# source: 704f8af2
no-ticket = Biļete
# status: needs-review
# source: 262e6f14
no-money = Nauda sākumam
# status: needs-review
# source: 76201cc1
no-lawyer-name = Jurists
