### Film 2: what to do first, what the Border Guard does and why. For people who ask for asylum.
### At most seven words at once, two lines in every format.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
asking-title = शरण माँगना
# Above three pictures of places: only these three.
# status: needs-review
asking-who = सीमा रक्षक को बताएँ
# Label of a place, two short lines.
# status: needs-review
asking-place-crossing = सीमा जाँच चौकी पर
# Label. The transit zone of an airport, before a person enters the country.
# status: needs-review
asking-place-transit = ट्रांज़िट क्षेत्र में
# Label. For somebody who already is in Latvia.
# status: needs-review
asking-place-office = लातविया में सीमा रक्षक कार्यालय में
# The sentence in quotation marks is what a person says to the border guard. No-break spaces keep it on one line.
# status: needs-review
asking-say = बोलें या लिखें: “मुझे शरण चाहिए”
# Goes on from “Say or write”.
# status: needs-review
asking-language = ऐसी भाषा में जो आप समझते हैं
# Stands over the registration.
# status: needs-review
asking-register = आप पहले सवालों के जवाब देते हैं
# status: needs-review
asking-fingers = सीमा रक्षक आपकी उँगलियों के निशान लेते हैं
# The first half of an exchange; the second is asking-get.
# status: needs-review
asking-give = आप अपने दस्तावेज़ जमा करते हैं
# status: needs-review
asking-get = आपको एक दस्तावेज़ मिलता है
# Its name, under “You get a document”: the law's own.
# status: needs-review
asking-get-name = शरण आवेदक का व्यक्तिगत दस्तावेज़
# “It” is the personal document of the line before.
# status: needs-review
asking-stay = यह बताता है: प्रक्रिया के दौरान आप रह सकते हैं
# Sensitive: exactly this, no more.
# status: needs-review
asking-detained = कभी-कभी व्यक्ति को हिरासत में रखा जाता है
# status: needs-review
asking-complain = आप अदालत में शिकायत कर सकते हैं
# status: needs-review
asking-lawyer = आप वकील माँग सकते हैं
# Label under the court's badge. Not the court of the asylum appeal.
# status: needs-review
asking-court-name = ज़िला (शहर) अदालत
# Label under the lawyer's badge.
# status: needs-review
asking-lawyer-name = वकील
