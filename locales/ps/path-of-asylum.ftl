### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Pashto and knows the procedure has yet to read them.

# status: needs-review
path-title = په لاتویا کې د پناه غوښتنې لار
# status: needs-review
path-who = له خپل هېواد څخه بهر یاست؟ ساتنې ته اړتیا لرئ؟
# status: needs-review
path-ask = تاسو پناه غوښتلی شئ
# status: needs-review
path-register = سرحدي ګارد ستاسو غوښتنه ثبتوي
# status: needs-review
path-live = تاسو حقونه او مکلفیتونه لرئ
# status: needs-review
path-rights = حقونه
# status: needs-review
path-duties = مکلفیتونه
# status: needs-review
path-interview = تاسو خپله کیسه وایئ
# status: needs-review
path-decision = PMLP پر هره قضیه جلا پرېکړه کوي
# status: needs-review
path-answer = درې ځوابونه ممکن دي
# status: needs-review
path-refugee = د کډوال موقف
# status: needs-review
path-alternative = بدیل موقف
# status: needs-review
path-refusal = رد
# status: needs-review
path-next = که اعتراض وکړئ، محکمه یې بیا ګوري
