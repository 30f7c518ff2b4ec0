### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = که ځواب «نه» وي
# status: needs-review
# source: cc578965
no-read = لیک له ژباړن سره ولولئ
# status: needs-review
# source: 75f4a008
no-days = په لیک کې لیکل شوي چې څو ورځې لرئ
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = ورځې وشمېرئ
# status: needs-review
# source: 313c93ee
no-lawyer = په همغه ورځ مدافع وکیل وغواړئ
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = که پیسې نه شئ ورکولی، دولت یې ورکوي
# status: needs-review
# source: a25df0e2
no-court = محکمه یې بیا ګوري
# status: needs-review
# source: 2aa739c1
no-stay = د محکمې تر پرېکړې پاتې کېدلی شئ
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = د محکمې پرېکړه وروستۍ ده
# status: needs-review
# source: 377d4606
no-leave = که محکمه «نه» ووايي، باید له لاتویا ووځئ
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = د وتلو په امر کې لیکل شوي چې تر کومې ورځې پخپله تللی شئ
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM کور ته په ستنېدو کې مرسته کولی شي
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = د کډوالۍ نړیوال سازمان (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = مشوره
# status: needs-review
# source: 704f8af2
no-ticket = ټکټ
# status: needs-review
# source: 262e6f14
no-money = د پیل پیسې
# status: needs-review
# source: 76201cc1
no-lawyer-name = مدافع وکیل
