### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = लातविया में शरण का रास्ता
# status: needs-review
# source: 99730083
path-who = अपने देश से बाहर हैं? सुरक्षा चाहिए?
# status: needs-review
# source: e846a982
path-ask = आप शरण माँग सकते हैं
# status: needs-review
# source: 7662600d
path-register = सीमा रक्षक आपका पंजीकरण करते हैं
# status: needs-review
# source: 471ac37b
path-live = आपके अधिकार और कर्तव्य हैं
# status: needs-review
# source: 31e0fa56
path-rights = अधिकार
# status: needs-review
# source: 825a35c6
path-duties = कर्तव्य
# status: needs-review
# source: 64943ac2
path-interview = आप अपनी कहानी बताते हैं
# status: needs-review
# source: 768af29b
path-decision = PMLP हर मामले का अलग फ़ैसला करता है
# status: needs-review
# source: 67bd573a
path-answer = तीन जवाब संभव हैं
# status: needs-review
# source: 03218bfc
path-refugee = शरणार्थी दर्जा
# status: needs-review
# source: df1dda44
path-alternative = वैकल्पिक दर्जा
# status: needs-review
# source: 6ecd09e6
path-refusal = अस्वीकृति
# status: needs-review
# source: f50b4122
path-next = अपील करने पर अदालत फिर से देखती है
