# The texts of the reference scene; written for a test of text, not proofread.

title = विचार से परिणाम तक पाँच चरणों में
research = शोध
research-what = लोगों से पूछें
draft = प्रारूप
draft-what = योजना लिखें
build = निर्माण
build-what = परत दर परत
check = जाँच
check-what = हर भाग परखें
launch = शुभारंभ
launch-what = सबके साथ बाँटें
chart = प्रति वर्ष पूरी हुई परियोजनाएँ
footer = हर चरण खुला है और जाँचा जा सकता है
