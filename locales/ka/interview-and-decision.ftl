### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
interview-title = გასაუბრება და გადაწყვეტილება
# status: needs-review
interview-invited = PMLP გეუბნებათ, როდის და სად
# Labels of three small pictures.
# status: needs-review
interview-date = თარიღი
# status: needs-review
interview-time = დრო
# status: needs-review
interview-place = ადგილი
# status: needs-review
interview-interpreter = თუ საჭიროა, თარჯიმანი გეხმარებათ
# status: needs-review
interview-tell = მოყევით ყველაფერი. თქვით სიმართლე.
# status: needs-review
interview-bring = მოიტანეთ დოკუმენტები, რომლებიც გაქვთ
# A lock closes round the room.
# status: needs-review
interview-confidential = გასაუბრება კონფიდენციალურია
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
interview-compare = PMLP სწავლობს ინფორმაციას ქვეყნის შესახებ
# status: needs-review
interview-each = PMLP თითოეულ საქმეს ცალკე წყვეტს
# Over the bars of time.
# status: needs-review
interview-times = რამდენ ხანს შეიძლება გაგრძელდეს
# Labels of bars: what each waits for. One or two words.
# status: needs-review
interview-bar-invitation = მოწვევა
# status: needs-review
interview-bar-interview = გასაუბრება
# status: needs-review
interview-bar-decision = გადაწყვეტილება
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
interview-at-most-days = { $invite_days ->
    [one] მაქსიმუმ { $invite_days } სამუშაო დღე
   *[other] მაქსიმუმ { $invite_days } სამუშაო დღე
}
# On the bar of the interview.
# status: needs-review
interview-at-most-month = { $interview_months ->
    [one] მაქსიმუმ { $interview_months } თვე
   *[other] მაქსიმუმ { $interview_months } თვე
}
# On the bar of the decision.
# status: needs-review
interview-at-most-months = { $decision_months ->
    [one] მაქსიმუმ { $decision_months } თვე
   *[other] მაქსიმუმ { $decision_months } თვე
}
# Counted from the registration.
# status: needs-review
interview-latest = { $decision_latest_months ->
    [one] გადაწყვეტილება: რეგისტრაციიდან მაქსიმუმ { $decision_latest_months } თვეში
   *[other] გადაწყვეტილება: რეგისტრაციიდან მაქსიმუმ { $decision_latest_months } თვეში
}
# A difficult case, or many applicants.
# status: needs-review
interview-longer = { $extension_months ->
    [one] ზოგჯერ კიდევ მაქსიმუმ { $extension_months } თვე
   *[other] ზოგჯერ კიდევ მაქსიმუმ { $extension_months } თვე
}
# status: needs-review
interview-faster = ზოგჯერ უფრო სწრაფად ხდება
