### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
interview-title = ቃለ መጠይቁ እና ውሳኔው
# status: needs-review
interview-invited = PMLP መቼ እና የት እንደሆነ ይነግርዎታል
# Labels of three small pictures.
# status: needs-review
interview-date = ቀን
# status: needs-review
interview-time = ሰዓት
# status: needs-review
interview-place = ቦታ
# status: needs-review
interview-interpreter = ካስፈለገ፣ አስተርጓሚ ይረዳል
# status: needs-review
interview-tell = ሁሉንም ይናገሩ። እውነቱን ይናገሩ።
# status: needs-review
interview-bring = ያሉዎትን ሰነዶች ይዘው ይምጡ
# A lock closes round the room.
# status: needs-review
interview-confidential = ቃለ መጠይቁ ሚስጥራዊ ነው
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP የሀገር መረጃን ያያል
# status: needs-review
interview-each = PMLP እያንዳንዱን ጉዳይ ለየብቻ ይወስናል
# Over the bars of time.
# status: needs-review
interview-times = ምን ያህል ጊዜ ሊወስድ ይችላል
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = ጥሪ
# status: needs-review
interview-bar-interview = ቃለ መጠይቅ
# status: needs-review
interview-bar-decision = ውሳኔ
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] ቢበዛ { $invite_days } የሥራ ቀን
   *[other] ቢበዛ { $invite_days } የሥራ ቀናት
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] ቢበዛ { $interview_months } ወር
   *[other] ቢበዛ { $interview_months } ወራት
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] ቢበዛ { $decision_months } ወር
   *[other] ቢበዛ { $decision_months } ወራት
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] ውሳኔ፦ ከምዝገባ በኋላ ቢበዛ { $decision_latest_months } ወር
   *[other] ውሳኔ፦ ከምዝገባ በኋላ ቢበዛ { $decision_latest_months } ወራት
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] አንዳንድ ጊዜ እስከ { $extension_months } ተጨማሪ ወር
   *[other] አንዳንድ ጊዜ እስከ { $extension_months } ተጨማሪ ወራት
}
# status: needs-review
interview-faster = አንዳንድ ጊዜ ይፈጥናል
