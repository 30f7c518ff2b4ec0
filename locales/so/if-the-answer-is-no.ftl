### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Somali and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Haddii jawaabtu tahay “maya”
# status: needs-review
# source: cc578965
no-read = Warqadda la akhri turjubaan
# status: needs-review
# source: 75f4a008
no-days = Warqaddaadu waxay sheegtaa inta maalmood ee aad haysato
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Tiri
# status: needs-review
# source: 313c93ee
no-lawyer = Isla maalintaas codso qareen
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Haddii aadan bixin karin, Dawladda ayaa bixisa
# status: needs-review
# source: a25df0e2
no-court = Maxkamad ayaa mar kale eegta
# status: needs-review
# source: 2aa739c1
no-stay = Waad joogi kartaa inta maxkamaddu go’aaminayso
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Go’aanka maxkamaddu waa kama dambays
# status: needs-review
# source: 377d4606
no-leave = Haddii maxkamaddu diiddo, waa inaad Latvia ka baxdaa
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Amarkaagu wuxuu sheegaa ilaa maalinta aad iskaa u bixi karto
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM waxay kaa caawin kartaa inaad dalkaaga ku noqoto
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Hay’adda Caalamiga ah ee Socdaalka (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Talo
# status: needs-review
# source: 704f8af2
no-ticket = Tigidh
# status: needs-review
# source: 262e6f14
no-money = Lacag bilow ah
# status: needs-review
# source: 76201cc1
no-lawyer-name = Qareen
