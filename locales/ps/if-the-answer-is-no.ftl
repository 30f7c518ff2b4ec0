### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
no-title = که ځواب «نه» وي
# status: needs-review
no-read = لیک له ژباړن سره ولولئ
# status: needs-review
no-days = په لیک کې لیکل شوي چې څو ورځې لرئ
# Goes on from no-days.
# status: needs-review
no-count = ورځې وشمېرئ
# status: needs-review
no-lawyer = په همغه ورځ مدافع وکیل وغواړئ
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = که پیسې نه شئ ورکولی، دولت یې ورکوي
# status: needs-review
no-court = محکمه یې بیا ګوري
# status: needs-review
no-stay = د محکمې تر پرېکړې پاتې کېدلی شئ
# What the court decides cannot be appealed further.
# status: needs-review
no-final = د محکمې پرېکړه وروستۍ ده
# status: needs-review
no-leave = که محکمه «نه» ووايي، باید له لاتویا ووځئ
# “Order” is the departure order.
# status: needs-review
no-order = د وتلو په امر کې لیکل شوي چې تر کومې ورځې پخپله تللی شئ
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = IOM کور ته په ستنېدو کې مرسته کولی شي
# Label of a badge.
# status: needs-review
no-iom-name = د کډوالۍ نړیوال سازمان (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = مشوره
# status: needs-review
no-ticket = ټکټ
# status: needs-review
no-money = د پیل پیسې
# status: needs-review
no-lawyer-name = مدافع وکیل
