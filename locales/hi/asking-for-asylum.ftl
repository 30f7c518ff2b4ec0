### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: 7dde23c6
asking-title = शरण माँगना
# Above three pictures of places: only these three.
# status: needs-review
# source: edc47561
asking-who = सीमा रक्षक को बताएँ
# Label of a place, two short lines.
# status: needs-review
# source: eb525f2e
asking-place-crossing = सीमा जाँच चौकी पर
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
# source: f986d69e
asking-place-transit = ट्रांज़िट क्षेत्र में
# Label. For somebody who already is in Latvia.
# status: needs-review
# source: 929c1f92
asking-place-office = लातविया में सीमा रक्षक कार्यालय में
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
# source: abda776d
asking-say = बोलें या लिखें: “मुझे शरण चाहिए”
# Goes on from “Say or write”.
# status: needs-review
# source: 51673d67
asking-language = ऐसी भाषा में जो आप समझते हैं
# Stands over the registration.
# status: needs-review
# source: 939c3489
asking-register = आप पहले सवालों के जवाब देते हैं
# status: needs-review
# source: e4e194be
asking-fingers = सीमा रक्षक आपकी उँगलियों के निशान लेते हैं
# The first half of an exchange; the second is asking-get.
# status: needs-review
# source: 7f04b752
asking-give = आप अपने दस्तावेज़ जमा करते हैं
# status: needs-review
# source: 3546a142
asking-get = आपको एक दस्तावेज़ मिलता है
# Its name, under “You get a document”: the law's own.
# status: needs-review
# source: 500a1851
asking-get-name = शरण आवेदक का व्यक्तिगत दस्तावेज़
# “It” is the personal document of the line before.
# status: needs-review
# source: 309f9ea4
asking-stay = यह बताता है: प्रक्रिया के दौरान आप रह सकते हैं
# Sensitive: exactly this, no more.
# status: needs-review
# source: 323e9f4c
asking-detained = कभी-कभी व्यक्ति को हिरासत में रखा जाता है
# status: needs-review
# source: 0ce982a0
asking-complain = आप अदालत में शिकायत कर सकते हैं
# status: needs-review
# source: 560fdf09
asking-lawyer = आप वकील माँग सकते हैं
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
# source: cb8125bc
asking-court-name = ज़िला (शहर) अदालत
# Label under the lawyer's badge.
# status: needs-review
# source: 76201cc1
asking-lawyer-name = वकील
