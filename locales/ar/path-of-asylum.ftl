### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = مسار اللجوء في لاتفيا
# status: needs-review
# source: 99730083
path-who = خارج بلدك؟ تحتاج إلى حماية؟
# status: needs-review
# source: e846a982
path-ask = يمكنك أن تطلب اللجوء
# status: needs-review
# source: 7662600d
path-register = حرس الحدود يسجل طلبك
# status: needs-review
# source: 471ac37b
path-live = لك حقوق وعليك واجبات
# status: needs-review
# source: 31e0fa56
path-rights = الحقوق
# status: needs-review
# source: 825a35c6
path-duties = الواجبات
# status: needs-review
# source: 64943ac2
path-interview = أنت تروي قصتك
# status: needs-review
# source: 768af29b
path-decision = المكتب (PMLP) يدرس كل حالة على حدة
# status: needs-review
# source: 67bd573a
path-answer = هناك ثلاثة أجوبة ممكنة
# status: needs-review
# source: 03218bfc
path-refugee = وضع اللاجئ
# status: needs-review
# source: df1dda44
path-alternative = الوضع البديل
# status: needs-review
# source: 6ecd09e6
path-refusal = الرفض
# status: needs-review
# source: f50b4122
path-next = إذا طعنت، تنظر المحكمة من جديد
