### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = په لاتویا کې د پناه غوښتنې لار
# status: needs-review
# source: 99730083
path-who = له خپل هېواد څخه بهر یاست؟ ساتنې ته اړتیا لرئ؟
# status: needs-review
# source: e846a982
path-ask = تاسو پناه غوښتلی شئ
# status: needs-review
# source: 7662600d
path-register = سرحدي ګارد ستاسو غوښتنه ثبتوي
# status: needs-review
# source: 471ac37b
path-live = تاسو حقونه او مکلفیتونه لرئ
# status: needs-review
# source: 31e0fa56
path-rights = حقونه
# status: needs-review
# source: 825a35c6
path-duties = مکلفیتونه
# status: needs-review
# source: 64943ac2
path-interview = تاسو خپله کیسه وایئ
# status: needs-review
# source: 768af29b
path-decision = PMLP پر هره قضیه جلا پرېکړه کوي
# status: needs-review
# source: 67bd573a
path-answer = درې ځوابونه ممکن دي
# status: needs-review
# source: 03218bfc
path-refugee = د کډوال موقف
# status: needs-review
# source: df1dda44
path-alternative = بدیل موقف
# status: needs-review
# source: 6ecd09e6
path-refusal = رد
# status: needs-review
# source: f50b4122
path-next = که اعتراض وکړئ، محکمه یې بیا ګوري
