### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Latvian and knows the procedure has yet to read them.

# status: needs-review
no-title = Ja atbilde ir „nē”
# status: needs-review
no-read = Izlasiet vēstuli kopā ar tulku
# status: needs-review
no-days = Vēstulē ir rakstīts, cik dienu jums ir
# Goes on from no-days.
# status: needs-review
no-count = Skaitiet tās
# status: needs-review
no-lawyer = Lūdziet juristu tajā pašā dienā
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Ja nevarat samaksāt, maksā valsts
# status: needs-review
no-court = Tiesa pārbauda vēlreiz
# status: needs-review
no-stay = Varat palikt, kamēr tiesa lemj
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Tiesas lēmums ir galīgs
# status: needs-review
no-leave = Ja tiesa saka nē, jums jāizbrauc no Latvijas
# “Order” is the departure order.
# status: needs-review
no-order = Rīkojumā ir rakstīts, līdz kurai dienai varat izbraukt paši
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM var palīdzēt atgriezties mājās
# Label of a badge.
# status: needs-review
no-iom-name = Starptautiskā Migrācijas organizācija (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Padoms
# status: needs-review
no-ticket = Biļete
# status: needs-review
no-money = Nauda sākumam
# status: needs-review
no-lawyer-name = Jurists
