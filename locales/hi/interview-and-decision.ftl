### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = इंटरव्यू और फ़ैसला
# status: needs-review
# source: 36ffc693
interview-invited = PMLP आपको बताता है कब और कहाँ
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = तारीख़
# status: needs-review
# source: 269ce25f
interview-time = समय
# status: needs-review
# source: 2adca495
interview-place = स्थान
# status: needs-review
# source: a2f48e77
interview-interpreter = ज़रूरत हो तो दुभाषिया मदद करता है
# status: needs-review
# source: 8db0c919
interview-tell = सब कुछ बताएँ। सच बताएँ।
# status: needs-review
# source: 6c9e667e
interview-bring = जो दस्तावेज़ आपके पास हैं, वे लाएँ
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = इंटरव्यू गोपनीय है
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP देश की जानकारी देखता है
# status: needs-review
# source: 768af29b
interview-each = PMLP हर मामले का अलग फ़ैसला करता है
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = इसमें कितना समय लग सकता है
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = बुलावा
# status: needs-review
# source: 2525d128
interview-bar-interview = इंटरव्यू
# status: needs-review
# source: 74218a35
interview-bar-decision = फ़ैसला
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] अधिकतम { $invite_days } कामकाजी दिन
   *[other] अधिकतम { $invite_days } कामकाजी दिन
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] अधिकतम { $interview_months } महीना
   *[other] अधिकतम { $interview_months } महीने
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] अधिकतम { $decision_months } महीना
   *[other] अधिकतम { $decision_months } महीने
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] फ़ैसला: पंजीकरण के बाद अधिकतम { $decision_latest_months } महीने में
   *[other] फ़ैसला: पंजीकरण के बाद अधिकतम { $decision_latest_months } महीने में
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] कभी-कभी { $extension_months } महीने तक और
   *[other] कभी-कभी { $extension_months } महीने तक और
}
# status: needs-review
# source: f8fd914e
interview-faster = कभी-कभी यह ज़्यादा जल्दी होता है
