### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Cevap “hayır” ise
# status: needs-review
# source: cc578965
no-read = Mektubu bir tercümanla okuyun
# status: needs-review
# source: 75f4a008
no-days = Kaç gününüz olduğu mektupta yazar
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Günleri sayın
# status: needs-review
# source: 313c93ee
no-lawyer = Aynı gün avukat isteyin
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Ödeyemezseniz devlet öder
# status: needs-review
# source: a25df0e2
no-court = Mahkeme yeniden bakar
# status: needs-review
# source: 2aa739c1
no-stay = Mahkeme karar verene kadar kalabilirsiniz
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Mahkemenin kararı nihaidir
# status: needs-review
# source: 377d4606
no-leave = Mahkeme reddederse Letonya’dan çıkmak zorundasınız
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Hangi güne kadar kendiniz ayrılabileceğiniz emirde yazar
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM evinize dönmenize yardım edebilir
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Uluslararası Göç Örgütü (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Danışma
# status: needs-review
# source: 704f8af2
no-ticket = Bilet
# status: needs-review
# source: 262e6f14
no-money = Başlangıç parası
# status: needs-review
# source: 76201cc1
no-lawyer-name = Avukat
