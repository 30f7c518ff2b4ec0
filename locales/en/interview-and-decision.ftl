### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.

interview-title = The interview and the decision
interview-invited = OCMA tells you when and where
# Labels of three small pictures.
interview-date = Date
interview-time = Time
interview-place = Place
interview-interpreter = An interpreter helps, if needed
interview-tell = Tell everything. Tell the truth.
interview-bring = Bring the documents you have
# A lock closes round the room.
interview-confidential = The interview is confidential
# OCMA's sentence: reports of many sources about the country.
interview-compare = OCMA looks at country information
interview-each = OCMA decides each case on its own
# Over the bars of time.
interview-times = How long it may take
# Labels of bars: what each waits for. One or two words.
interview-bar-invitation = Invitation
interview-bar-interview = Interview
interview-bar-decision = Decision
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
interview-at-most-days = { $invite_days ->
    [one] at most { $invite_days } working day
   *[other] at most { $invite_days } working days
}
# On the bar of the interview.
interview-at-most-month = { $interview_months ->
    [one] at most { $interview_months } month
   *[other] at most { $interview_months } months
}
# On the bar of the decision.
interview-at-most-months = { $decision_months ->
    [one] at most { $decision_months } month
   *[other] at most { $decision_months } months
}
# Counted from the registration.
interview-latest = { $decision_latest_months ->
    [one] Decision: at the latest { $decision_latest_months } month after registration
   *[other] Decision: at the latest { $decision_latest_months } months after registration
}
# A difficult case, or many applicants.
interview-longer = { $extension_months ->
    [one] Sometimes up to { $extension_months } month more
   *[other] Sometimes up to { $extension_months } months more
}
interview-faster = Sometimes it goes faster
