### Film 8: the appeal, and leaving with dignity. Calm and exact. For people whose application was refused.
### No number of days: the letter has it, and it differs by procedure.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
no-title = பதில் “இல்லை” என்றால்
# status: needs-review
no-read = மொழிபெயர்ப்பாளருடன் கடிதத்தைப் படியுங்கள்
# status: needs-review
no-days = எத்தனை நாட்கள் என்று உங்கள் கடிதம் சொல்லும்
# Goes on from no-days.
# status: needs-review
no-count = நாட்களை எண்ணுங்கள்
# status: needs-review
no-lawyer = அன்றே வழக்கறிஞரைக் கேளுங்கள்
# For those who cannot pay.
# status: needs-review
no-lawyer-pay = பணம் தர முடியாவிட்டால், அரசு தரும்
# status: needs-review
no-court = நீதிமன்றம் மீண்டும் ஆராயும்
# status: needs-review
no-stay = நீதிமன்றம் முடிவு செய்யும் வரை தங்கலாம்
# What the court decides cannot be appealed further.
# status: needs-review
no-final = நீதிமன்றத்தின் முடிவு இறுதியானது
# status: needs-review
no-leave = நீதிமன்றம் மறுத்தால் நாட்டை விட்டுச் செல்ல வேண்டும்
# “Order” is the departure order.
# status: needs-review
no-order = நீங்களே வெளியேறும் கடைசி நாள் உத்தரவில் உள்ளது
# Information, not advice: a person may ask, nobody must.
# status: needs-review
no-iom = வீடு திரும்ப IOM உங்களுக்கு உதவ முடியும்
# Label of a badge.
# status: needs-review
no-iom-name = சர்வதேச புலம்பெயர்வு அமைப்பு (IOM)
# Labels of four small pictures.
# status: needs-review
no-advice = ஆலோசனை
# status: needs-review
no-ticket = டிக்கெட்
# status: needs-review
no-money = தொடக்க நிதி
# status: needs-review
no-lawyer-name = வழக்கறிஞர்
