### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
no-title = Cevap “hayır” ise
# status: needs-review
no-read = Mektubu bir tercümanla okuyun
# status: needs-review
no-days = Kaç gününüz olduğu mektupta yazar
# Goes on from no-days.
# status: needs-review
no-count = Günleri sayın
# status: needs-review
no-lawyer = Aynı gün avukat isteyin
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Ödeyemezseniz devlet öder
# status: needs-review
no-court = Mahkeme yeniden bakar
# status: needs-review
no-stay = Mahkeme karar verene kadar kalabilirsiniz
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Mahkemenin kararı nihaidir
# status: needs-review
no-leave = Mahkeme reddederse Letonya’dan çıkmak zorundasınız
# “Order” is the departure order.
# status: needs-review
no-order = Hangi güne kadar kendiniz ayrılabileceğiniz emirde yazar
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM evinize dönmenize yardım edebilir
# Label of a badge.
# status: needs-review
no-iom-name = Uluslararası Göç Örgütü (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Danışma
# status: needs-review
no-ticket = Bilet
# status: needs-review
no-money = Başlangıç parası
# status: needs-review
no-lawyer-name = Avukat
