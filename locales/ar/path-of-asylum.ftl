### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Arabic and knows the procedure has yet to read them.

# status: needs-review
path-title = مسار اللجوء في لاتفيا
# status: needs-review
path-who = خارج بلدك؟ تحتاج إلى حماية؟
# status: needs-review
path-ask = يمكنك أن تطلب اللجوء
# status: needs-review
path-register = حرس الحدود يسجل طلبك
# status: needs-review
path-live = لك حقوق وعليك واجبات
# status: needs-review
path-rights = الحقوق
# status: needs-review
path-duties = الواجبات
# status: needs-review
path-interview = أنت تروي قصتك
# status: needs-review
path-decision = المكتب (PMLP) يدرس كل حالة على حدة
# status: needs-review
path-answer = هناك ثلاثة أجوبة ممكنة
# status: needs-review
path-refugee = وضع اللاجئ
# status: needs-review
path-alternative = الوضع البديل
# status: needs-review
path-refusal = الرفض
# status: needs-review
path-next = إذا طعنت، تنظر المحكمة من جديد
