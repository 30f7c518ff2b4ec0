### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = अगर जवाब “नहीं” हो
# status: needs-review
# source: cc578965
no-read = दुभाषिए के साथ पत्र पढ़ें
# status: needs-review
# source: 75f4a008
no-days = पत्र में लिखा है, आपके पास कितने दिन हैं
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = उन्हें गिनें
# status: needs-review
# source: 313c93ee
no-lawyer = उसी दिन वकील माँगें
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = अगर आप पैसे नहीं दे सकते, तो सरकार देती है
# status: needs-review
# source: a25df0e2
no-court = अदालत फिर से देखती है
# status: needs-review
# source: 2aa739c1
no-stay = अदालत के फ़ैसला करने तक आप रह सकते हैं
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = अदालत का फ़ैसला अंतिम है
# status: needs-review
# source: 377d4606
no-leave = अदालत “नहीं” कहे, तो आपको लातविया छोड़ना होगा
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = आदेश में लिखा है, आप किस दिन तक ख़ुद जा सकते हैं
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = IOM घर लौटने में आपकी मदद कर सकता है
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = अंतरराष्ट्रीय प्रवासन संगठन (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = सलाह
# status: needs-review
# source: 704f8af2
no-ticket = टिकट
# status: needs-review
# source: 262e6f14
no-money = शुरुआती पैसे
# status: needs-review
# source: 76201cc1
no-lawyer-name = वकील
