### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
interview-title = ቃለ መጠይቕን ውሳነን
# status: needs-review
interview-invited = PMLP መዓስን ኣበይን ይነግረኩም
# Labels of three small pictures.
# status: needs-review
interview-date = ዕለት
# status: needs-review
interview-time = ሰዓት
# status: needs-review
interview-place = ቦታ
# status: needs-review
interview-interpreter = ኣድላዪ እንተ ኾይኑ፣ ኣስተርጓሚ ይሕግዝ
# status: needs-review
interview-tell = ኩሉ ንገሩ። ሓቂ ንገሩ።
# status: needs-review
interview-bring = ዘለዉኹም ሰነዳት ኣምጽኡ
# A lock closes round the room.
# status: needs-review
interview-confidential = ቃለ መጠይቕ ምስጢራዊ እዩ
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP ሓበሬታ ሃገር ይርኢ
# status: needs-review
interview-each = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# Over the bars of time.
# status: needs-review
interview-times = ክንደይ ግዜ ክወስድ ይኽእል
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = ዕድመ
# status: needs-review
interview-bar-interview = ቃለ መጠይቕ
# status: needs-review
interview-bar-decision = ውሳነ
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] እንተ በዝሐ { $invite_days } መዓልቲ ስራሕ
   *[other] እንተ በዝሐ { $invite_days } መዓልታት ስራሕ
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] እንተ በዝሐ { $interview_months } ወርሒ
   *[other] እንተ በዝሐ { $interview_months } ኣዋርሕ
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] እንተ በዝሐ { $decision_months } ወርሒ
   *[other] እንተ በዝሐ { $decision_months } ኣዋርሕ
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] ውሳነ፦ እንተ በዝሐ { $decision_latest_months } ወርሒ ድሕሪ ምዝገባ
   *[other] ውሳነ፦ እንተ በዝሐ { $decision_latest_months } ኣዋርሕ ድሕሪ ምዝገባ
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] ሓደ ሓደ ግዜ ክሳብ { $extension_months } ተወሳኺ ወርሒ
   *[other] ሓደ ሓደ ግዜ ክሳብ { $extension_months } ተወሰኽቲ ኣዋርሕ
}
# status: needs-review
interview-faster = ሓደ ሓደ ግዜ ይቕልጥፍ
