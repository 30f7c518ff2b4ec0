### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = გასაუბრება და გადაწყვეტილება
# status: needs-review
# source: 36ffc693
interview-invited = PMLP გეუბნებათ, როდის და სად
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = თარიღი
# status: needs-review
# source: 269ce25f
interview-time = დრო
# status: needs-review
# source: 2adca495
interview-place = ადგილი
# status: needs-review
# source: a2f48e77
interview-interpreter = თუ საჭიროა, თარჯიმანი გეხმარებათ
# status: needs-review
# source: 8db0c919
interview-tell = მოყევით ყველაფერი. თქვით სიმართლე.
# status: needs-review
# source: 6c9e667e
interview-bring = მოიტანეთ დოკუმენტები, რომლებიც გაქვთ
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = გასაუბრება კონფიდენციალურია
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP სწავლობს ინფორმაციას ქვეყნის შესახებ
# status: needs-review
# source: 768af29b
interview-each = PMLP თითოეულ საქმეს ცალკე წყვეტს
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = რამდენ ხანს შეიძლება გაგრძელდეს
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = მოწვევა
# status: needs-review
# source: 2525d128
interview-bar-interview = გასაუბრება
# status: needs-review
# source: 74218a35
interview-bar-decision = გადაწყვეტილება
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] მაქსიმუმ { $invite_days } სამუშაო დღე
   *[other] მაქსიმუმ { $invite_days } სამუშაო დღე
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] მაქსიმუმ { $interview_months } თვე
   *[other] მაქსიმუმ { $interview_months } თვე
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] მაქსიმუმ { $decision_months } თვე
   *[other] მაქსიმუმ { $decision_months } თვე
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] გადაწყვეტილება: რეგისტრაციიდან მაქსიმუმ { $decision_latest_months } თვეში
   *[other] გადაწყვეტილება: რეგისტრაციიდან მაქსიმუმ { $decision_latest_months } თვეში
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] ზოგჯერ კიდევ მაქსიმუმ { $extension_months } თვე
   *[other] ზოგჯერ კიდევ მაქსიმუმ { $extension_months } თვე
}
# status: needs-review
# source: f8fd914e
interview-faster = ზოგჯერ უფრო სწრაფად ხდება
