### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = সাক্ষাৎকার ও সিদ্ধান্ত
# status: needs-review
# source: 36ffc693
interview-invited = PMLP আপনাকে জানায় কখন ও কোথায়
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = তারিখ
# status: needs-review
# source: 269ce25f
interview-time = সময়
# status: needs-review
# source: 2adca495
interview-place = স্থান
# status: needs-review
# source: a2f48e77
interview-interpreter = দরকার হলে দোভাষী সাহায্য করেন
# status: needs-review
# source: 8db0c919
interview-tell = সব বলুন। সত্য বলুন।
# status: needs-review
# source: 6c9e667e
interview-bring = আপনার কাছে যে নথি আছে, তা আনুন
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = সাক্ষাৎকার গোপনীয়
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP দেশ সম্পর্কে তথ্য দেখে
# status: needs-review
# source: 768af29b
interview-each = PMLP প্রতিটি আবেদনে আলাদা সিদ্ধান্ত নেয়
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = কত সময় লাগতে পারে
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = আমন্ত্রণ
# status: needs-review
# source: 2525d128
interview-bar-interview = সাক্ষাৎকার
# status: needs-review
# source: 74218a35
interview-bar-decision = সিদ্ধান্ত
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] সর্বোচ্চ { $invite_days } কর্মদিবস
   *[other] সর্বোচ্চ { $invite_days } কর্মদিবস
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] সর্বোচ্চ { $interview_months } মাস
   *[other] সর্বোচ্চ { $interview_months } মাস
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] সর্বোচ্চ { $decision_months } মাস
   *[other] সর্বোচ্চ { $decision_months } মাস
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] সিদ্ধান্ত: নিবন্ধনের পর সর্বোচ্চ { $decision_latest_months } মাসের মধ্যে
   *[other] সিদ্ধান্ত: নিবন্ধনের পর সর্বোচ্চ { $decision_latest_months } মাসের মধ্যে
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] কখনো কখনো আরও { $extension_months } মাস পর্যন্ত
   *[other] কখনো কখনো আরও { $extension_months } মাস পর্যন্ত
}
# status: needs-review
# source: f8fd914e
interview-faster = কখনো কখনো আরও দ্রুত হয়
