### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
no-title = Агар ҷавоб «не» бошад
# status: needs-review
no-read = Номаро бо тарҷумон хонед
# status: needs-review
no-days = Дар нома навишта шудааст, ки чанд рӯз доред
# Goes on from no-days.
# status: needs-review
no-count = Онҳоро шуморед
# status: needs-review
no-lawyer = Худи ҳамон рӯз ҳуқуқшинос дархост кунед
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = Агар пул дода натавонед, давлат медиҳад
# status: needs-review
no-court = Суд аз нав мебинад
# status: needs-review
no-stay = То қарори суд мондан мумкин аст
# What the court decides cannot be appealed further.
# status: needs-review
no-final = Қарори суд ниҳоӣ аст
# status: needs-review
no-leave = Агар суд «не» гӯяд, шумо бояд аз Латвия равед
# “Order” is the departure order.
# status: needs-review
no-order = Фармоиш мегӯяд, ки то кадом рӯз худатон рафта метавонед
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM метавонад барои ба хона баргаштан кӯмак кунад
# Label of a badge.
# status: needs-review
no-iom-name = Созмони байналмилалии муҳоҷират (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = Маслиҳат
# status: needs-review
no-ticket = Чипта
# status: needs-review
no-money = Пули оғоз
# status: needs-review
no-lawyer-name = Ҳуқуқшинос
