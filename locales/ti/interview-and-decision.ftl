### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = ቃለ መጠይቕን ውሳነን
# status: needs-review
# source: 36ffc693
interview-invited = PMLP መዓስን ኣበይን ይነግረኩም
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = ዕለት
# status: needs-review
# source: 269ce25f
interview-time = ሰዓት
# status: needs-review
# source: 2adca495
interview-place = ቦታ
# status: needs-review
# source: a2f48e77
interview-interpreter = ኣድላዪ እንተ ኾይኑ፣ ኣስተርጓሚ ይሕግዝ
# status: needs-review
# source: 8db0c919
interview-tell = ኩሉ ንገሩ። ሓቂ ንገሩ።
# status: needs-review
# source: 6c9e667e
interview-bring = ዘለዉኹም ሰነዳት ኣምጽኡ
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = ቃለ መጠይቕ ምስጢራዊ እዩ
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP ሓበሬታ ሃገር ይርኢ
# status: needs-review
# source: 768af29b
interview-each = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = ክንደይ ግዜ ክወስድ ይኽእል
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = ዕድመ
# status: needs-review
# source: 2525d128
interview-bar-interview = ቃለ መጠይቕ
# status: needs-review
# source: 74218a35
interview-bar-decision = ውሳነ
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] እንተ በዝሐ { $invite_days } መዓልቲ ስራሕ
   *[other] እንተ በዝሐ { $invite_days } መዓልታት ስራሕ
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] እንተ በዝሐ { $interview_months } ወርሒ
   *[other] እንተ በዝሐ { $interview_months } ኣዋርሕ
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] እንተ በዝሐ { $decision_months } ወርሒ
   *[other] እንተ በዝሐ { $decision_months } ኣዋርሕ
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] ውሳነ፦ እንተ በዝሐ { $decision_latest_months } ወርሒ ድሕሪ ምዝገባ
   *[other] ውሳነ፦ እንተ በዝሐ { $decision_latest_months } ኣዋርሕ ድሕሪ ምዝገባ
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] ሓደ ሓደ ግዜ ክሳብ { $extension_months } ተወሳኺ ወርሒ
   *[other] ሓደ ሓደ ግዜ ክሳብ { $extension_months } ተወሰኽቲ ኣዋርሕ
}
# status: needs-review
# source: f8fd914e
interview-faster = ሓደ ሓደ ግዜ ይቕልጥፍ
