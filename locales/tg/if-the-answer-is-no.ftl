### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = Агар ҷавоб «не» бошад
# status: needs-review
# source: cc578965
no-read = Номаро бо тарҷумон хонед
# status: needs-review
# source: 75f4a008
no-days = Дар нома навишта шудааст, ки чанд рӯз доред
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = Онҳоро шуморед
# status: needs-review
# source: 313c93ee
no-lawyer = Худи ҳамон рӯз ҳуқуқшинос дархост кунед
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = Агар пул дода натавонед, давлат медиҳад
# status: needs-review
# source: a25df0e2
no-court = Суд аз нав мебинад
# status: needs-review
# source: 2aa739c1
no-stay = То қарори суд мондан мумкин аст
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = Қарори суд ниҳоӣ аст
# status: needs-review
# source: 377d4606
no-leave = Агар суд «не» гӯяд, шумо бояд аз Латвия равед
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = Фармоиш мегӯяд, ки то кадом рӯз худатон рафта метавонед
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM метавонад барои ба хона баргаштан кӯмак кунад
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = Созмони байналмилалии муҳоҷират (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = Маслиҳат
# status: needs-review
# source: 704f8af2
no-ticket = Чипта
# status: needs-review
# source: 262e6f14
no-money = Пули оғоз
# status: needs-review
# source: 76201cc1
no-lawyer-name = Ҳуқуқшинос
