### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
path-title = लातविया में शरण का रास्ता
# status: needs-review
path-who = अपने देश से बाहर हैं? सुरक्षा चाहिए?
# status: needs-review
path-ask = आप शरण माँग सकते हैं
# status: needs-review
path-register = सीमा रक्षक आपका पंजीकरण करते हैं
# status: needs-review
path-live = आपके अधिकार और कर्तव्य हैं
# status: needs-review
path-rights = अधिकार
# status: needs-review
path-duties = कर्तव्य
# status: needs-review
path-interview = आप अपनी कहानी बताते हैं
# status: needs-review
path-decision = PMLP हर मामले का अलग फ़ैसला करता है
# status: needs-review
path-answer = तीन जवाब संभव हैं
# status: needs-review
path-refugee = शरणार्थी दर्जा
# status: needs-review
path-alternative = वैकल्पिक दर्जा
# status: needs-review
path-refusal = अस्वीकृति
# status: needs-review
path-next = अपील करने पर अदालत फिर से देखती है
