### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = तीन संभव जवाब
# status: needs-review
# source: 768af29b
answers-each = PMLP हर मामले का अलग फ़ैसला करता है
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = उत्पीड़न का वाजिब डर
# status: needs-review
# source: cb29a53b
answers-race = नस्ल
# status: needs-review
# source: 5284bb54
answers-religion = धर्म
# status: needs-review
# source: 0d966c63
answers-nationality = राष्ट्रीयता
# status: needs-review
# source: 2437bf12
answers-group = सामाजिक समूह
# status: needs-review
# source: 78871e45
answers-opinion = राजनीतिक विचार
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = गंभीर नुक़सान का ख़तरा
# status: needs-review
# source: 8aeda861
answers-war = युद्ध
# status: needs-review
# source: 8837ad9a
answers-death = मौत की सज़ा
# status: needs-review
# source: 8395bad8
answers-torture = यातना
# status: needs-review
# source: 8779fb57
answers-inhuman = अमानवीय या अपमानजनक व्यवहार
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = ग़रीबी या बेरोज़गारी आधार नहीं है
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = आपको क्या मिलता है
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = निवास परमिट
# status: needs-review
# source: a61f3dd8
answers-row-travel = यात्रा दस्तावेज़
# status: needs-review
# source: 169744d6
answers-row-work = काम
# status: needs-review
# source: 834fd693
answers-row-family = परिवार
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = स्थायी
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } साल, बढ़ सकता है
   *[other] { $permit_years } साल, बढ़ सकता है
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = अपने देश को छोड़कर सभी देश
# status: needs-review
# source: 200ed55f
answers-travel-alternative = अगर आपका देश न दे
# status: needs-review
# source: dc68807e
answers-yes = हाँ
# status: needs-review
# source: 94638db6
answers-family-refugee = तुरंत
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] लातविया में { $family_years } साल बाद
   *[other] लातविया में { $family_years } साल बाद
}
# status: needs-review
# source: 983fc69c
answers-refusal = अस्वीकृति? आप अपील कर सकते हैं
