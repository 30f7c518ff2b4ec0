### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
no-title = Haddii jawaabtu tahay “maya”
# status: needs-review
no-read = Warqadda la akhri turjubaan
# status: needs-review
no-days = Warqaddaadu waxay sheegtaa inta maalmood ee aad haysato
# Goes on from no-days.
# status: needs-review
no-count = Tiri
# status: needs-review
no-lawyer = Isla maalintaas codso qareen
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Haddii aadan bixin karin, Dawladda ayaa bixisa
# status: needs-review
no-court = Maxkamad ayaa mar kale eegta
# status: needs-review
no-stay = Waad joogi kartaa inta maxkamaddu go’aaminayso
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Go’aanka maxkamaddu waa kama dambays
# status: needs-review
no-leave = Haddii maxkamaddu diiddo, waa inaad Latvia ka baxdaa
# “Order” is the departure order.
# status: needs-review
no-order = Amarkaagu wuxuu sheegaa ilaa maalinta aad iskaa u bixi karto
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM waxay kaa caawin kartaa inaad dalkaaga ku noqoto
# Label of a badge.
# status: needs-review
no-iom-name = Hay’adda Caalamiga ah ee Socdaalka (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Talo
# status: needs-review
no-ticket = Tigidh
# status: needs-review
no-money = Lacag bilow ah
# status: needs-review
no-lawyer-name = Qareen
