### Film 6: what happens in the interview, and how long the decision may take. For people who ask for asylum.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 93ac0e25
interview-title = நேர்காணலும் முடிவும்
# status: needs-review
# source: 36ffc693
interview-invited = எப்போது, எங்கே என்று PMLP சொல்லும்
# Labels of three small pictures.
# status: needs-review
# source: fcc87491
interview-date = தேதி
# status: needs-review
# source: 269ce25f
interview-time = நேரம்
# status: needs-review
# source: 2adca495
interview-place = இடம்
# status: needs-review
# source: a2f48e77
interview-interpreter = தேவையானால் மொழிபெயர்ப்பாளர் உதவுவார்
# status: needs-review
# source: 8db0c919
interview-tell = எல்லாம் சொல்லுங்கள். உண்மையைச் சொல்லுங்கள்.
# status: needs-review
# source: 6c9e667e
interview-bring = உங்களிடமுள்ள ஆவணங்களைக் கொண்டுவாருங்கள்
# A lock closes round the room.
# status: needs-review
# source: 25be7cc1
interview-confidential = நேர்காணல் ரகசியமானது
# OCMA's sentence: reports of many sources about the country.
# status: needs-review
# source: c9a7cca3
interview-compare = PMLP நாட்டைப் பற்றிய தகவலைப் பார்க்கும்
# status: needs-review
# source: 768af29b
interview-each = PMLP ஒவ்வொன்றையும் தனியே ஆராயும்
# Over the bars of time.
# status: needs-review
# source: 27a84b59
interview-times = எவ்வளவு காலம் ஆகலாம்
# Labels of bars: what each waits for. One or two words.
# status: needs-review
# source: 5e99f6d7
interview-bar-invitation = அழைப்பு
# status: needs-review
# source: 2525d128
interview-bar-interview = நேர்காணல்
# status: needs-review
# source: 74218a35
interview-bar-decision = முடிவு
# On the bar of the invitation. $invite_days is a number such as 10; working days are Monday to Friday.
# status: needs-review
# source: 46cf1f26
interview-at-most-days = { $invite_days ->
    [one] அதிகபட்சம் { $invite_days } வேலை நாள்
   *[other] அதிகபட்சம் { $invite_days } வேலை நாட்கள்
}
# On the bar of the interview.
# status: needs-review
# source: ad6add9f
interview-at-most-month = { $interview_months ->
    [one] அதிகபட்சம் { $interview_months } மாதம்
   *[other] அதிகபட்சம் { $interview_months } மாதங்கள்
}
# On the bar of the decision.
# status: needs-review
# source: 88a724ae
interview-at-most-months = { $decision_months ->
    [one] அதிகபட்சம் { $decision_months } மாதம்
   *[other] அதிகபட்சம் { $decision_months } மாதங்கள்
}
# Counted from the registration.
# status: needs-review
# source: f4ead39f
interview-latest = { $decision_latest_months ->
    [one] முடிவு: பதிவுக்குப் பின் அதிகபட்சம் { $decision_latest_months } மாதத்தில்
   *[other] முடிவு: பதிவுக்குப் பின் அதிகபட்சம் { $decision_latest_months } மாதங்களில்
}
# A difficult case, or many applicants.
# status: needs-review
# source: f4992b0e
interview-longer = { $extension_months ->
    [one] சில நேரம் மேலும் { $extension_months } மாதம் வரை
   *[other] சில நேரம் மேலும் { $extension_months } மாதங்கள் வரை
}
# status: needs-review
# source: f8fd914e
interview-faster = சில நேரம் இன்னும் விரைவாக நடக்கும்
