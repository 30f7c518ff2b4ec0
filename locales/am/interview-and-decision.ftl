### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = ቃለ መጠይቁ እና ውሳኔው
# status: needs-review
# source: 36ffc693
interview-invited = PMLP መቼ እና የት እንደሆነ ይነግርዎታል
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = ቀን
# status: needs-review
# source: 269ce25f
interview-time = ሰዓት
# status: needs-review
# source: 2adca495
interview-place = ቦታ
# status: needs-review
# source: a2f48e77
interview-interpreter = ካስፈለገ፣ አስተርጓሚ ይረዳል
# status: needs-review
# source: 8db0c919
interview-tell = ሁሉንም ይናገሩ። እውነቱን ይናገሩ።
# status: needs-review
# source: 6c9e667e
interview-bring = ያሉዎትን ሰነዶች ይዘው ይምጡ
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = ቃለ መጠይቁ ሚስጥራዊ ነው
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP የሀገር መረጃን ያያል
# status: needs-review
# source: 768af29b
interview-each = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = ምን ያህል ጊዜ ሊወስድ ይችላል
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = ጥሪ
# status: needs-review
# source: 2525d128
interview-bar-interview = ቃለ መጠይቅ
# status: needs-review
# source: 74218a35
interview-bar-decision = ውሳኔ
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] ቢበዛ { $invite_days } የሥራ ቀን
   *[other] ቢበዛ { $invite_days } የሥራ ቀናት
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] ቢበዛ { $interview_months } ወር
   *[other] ቢበዛ { $interview_months } ወራት
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] ቢበዛ { $decision_months } ወር
   *[other] ቢበዛ { $decision_months } ወራት
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] ውሳኔ፦ ከምዝገባ በኋላ ቢበዛ { $decision_latest_months } ወር
   *[other] ውሳኔ፦ ከምዝገባ በኋላ ቢበዛ { $decision_latest_months } ወራት
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] አንዳንድ ጊዜ እስከ { $extension_months } ተጨማሪ ወር
   *[other] አንዳንድ ጊዜ እስከ { $extension_months } ተጨማሪ ወራት
}
# status: needs-review
# source: f8fd914e
interview-faster = አንዳንድ ጊዜ ይፈጥናል
