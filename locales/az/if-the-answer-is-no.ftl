### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Cavab “yox” olsa
# status: needs-review
# source: cc578965
no-read = Məktubu tərcüməçi ilə oxuyun
# status: needs-review
# source: 75f4a008
no-days = Neçə gününüz olduğu məktubda yazılıb
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Günləri sayın
# status: needs-review
# source: 313c93ee
no-lawyer = Elə həmin gün hüquqşünas istəyin
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Ödəyə bilmirsinizsə, dövlət ödəyir
# status: needs-review
# source: a25df0e2
no-court = Məhkəmə yenidən baxır
# status: needs-review
# source: 2aa739c1
no-stay = Məhkəmə qərar verənə qədər qala bilərsiniz
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Məhkəmənin qərarı yekundur
# status: needs-review
# source: 377d4606
no-leave = Məhkəmə “yox” desə, Latviyanı tərk etməlisiniz
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Hansı günə qədər özünüz gedə biləcəyiniz sərəncamda yazılıb
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM evə qayıtmağınıza kömək edə bilər
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Beynəlxalq Miqrasiya Təşkilatı (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Məsləhət
# status: needs-review
# source: 704f8af2
no-ticket = Bilet
# status: needs-review
# source: 262e6f14
no-money = Başlanğıc pulu
# status: needs-review
# source: 76201cc1
no-lawyer-name = Hüquqşünas
