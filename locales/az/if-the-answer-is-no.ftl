### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
no-title = Cavab “yox” olsa
# status: needs-review
no-read = Məktubu tərcüməçi ilə oxuyun
# status: needs-review
no-days = Neçə gününüz olduğu məktubda yazılıb
# Goes on from no-days.
# status: needs-review
no-count = Günləri sayın
# status: needs-review
no-lawyer = Elə həmin gün hüquqşünas istəyin
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Ödəyə bilmirsinizsə, dövlət ödəyir
# status: needs-review
no-court = Məhkəmə yenidən baxır
# status: needs-review
no-stay = Məhkəmə qərar verənə qədər qala bilərsiniz
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Məhkəmənin qərarı yekundur
# status: needs-review
no-leave = Məhkəmə “yox” desə, Latviyanı tərk etməlisiniz
# “Order” is the departure order.
# status: needs-review
no-order = Hansı günə qədər özünüz gedə biləcəyiniz sərəncamda yazılıb
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM evə qayıtmağınıza kömək edə bilər
# Label of a badge.
# status: needs-review
no-iom-name = Beynəlxalq Miqrasiya Təşkilatı (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Məsləhət
# status: needs-review
no-ticket = Bilet
# status: needs-review
no-money = Başlanğıc pulu
# status: needs-review
no-lawyer-name = Hüquqşünas
