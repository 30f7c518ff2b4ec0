### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 38c258fe
no-title = பதில் “இல்லை” என்றால்
# status: needs-review
# source: cc578965
no-read = மொழிபெயர்ப்பாளருடன் கடிதத்தைப் படியுங்கள்
# status: needs-review
# source: 75f4a008
no-days = எத்தனை நாட்கள் என்று உங்கள் கடிதம் சொல்லும்
# Goes on from no-days.
# status: needs-review
# source: 9171f186
no-count = நாட்களை எண்ணுங்கள்
# status: needs-review
# source: 313c93ee
no-lawyer = அன்றே வழக்கறிஞரைக் கேளுங்கள்
# For those who cannot pay.
# status: needs-review
# source: 292546cb
no-lawyer-pay = பணம் தர முடியாவிட்டால், அரசு தரும்
# status: needs-review
# source: a25df0e2
no-court = நீதிமன்றம் மீண்டும் ஆராயும்
# status: needs-review
# source: 2aa739c1
no-stay = நீதிமன்றம் முடிவு செய்யும் வரை தங்கலாம்
# What the court decides cannot be appealed further.
# status: needs-review
# source: e7ac5c9f
no-final = நீதிமன்றத்தின் முடிவு இறுதியானது
# status: needs-review
# source: 377d4606
no-leave = நீதிமன்றம் மறுத்தால் நாட்டை விட்டுச் செல்ல வேண்டும்
# “Order” is the departure order.
# status: needs-review
# source: 62269e9f
no-order = நீங்களே வெளியேறும் கடைசி நாள் உத்தரவில் உள்ளது
# Information, not advice: a person may ask, nobody must.
# status: needs-review
# source: fc1d0649
no-iom = வீடு திரும்ப IOM உங்களுக்கு உதவ முடியும்
# Label of a badge.
# status: needs-review
# source: 77e8409a
no-iom-name = சர்வதேச புலம்பெயர்வு அமைப்பு (IOM)
# Labels of four small pictures.
# status: needs-review
# source: 6102f1aa
no-advice = ஆலோசனை
# status: needs-review
# source: 704f8af2
no-ticket = டிக்கெட்
# status: needs-review
# source: 262e6f14
no-money = தொடக்க நிதி
# status: needs-review
# source: 76201cc1
no-lawyer-name = வழக்கறிஞர்
