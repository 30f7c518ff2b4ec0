### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Hindi and knows the procedure has yet to read them.

# status: needs-review
answers-title = तीन संभव जवाब
# status: needs-review
answers-each = PMLP हर मामले का अलग फ़ैसला करता है
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = उत्पीड़न का वाजिब डर
# status: needs-review
answers-race = नस्ल
# status: needs-review
answers-religion = धर्म
# status: needs-review
answers-nationality = राष्ट्रीयता
# status: needs-review
answers-group = सामाजिक समूह
# status: needs-review
answers-opinion = राजनीतिक विचार
# Over four pictures.
# status: needs-review
answers-why-alternative = गंभीर नुक़सान का ख़तरा
# status: needs-review
answers-war = युद्ध
# status: needs-review
answers-death = मौत की सज़ा
# status: needs-review
answers-torture = यातना
# status: needs-review
answers-inhuman = अमानवीय या अपमानजनक व्यवहार
# Said without blame.
# status: needs-review
answers-not = ग़रीबी या बेरोज़गारी आधार नहीं है
# Over a table with two columns.
# status: needs-review
answers-what = आपको क्या मिलता है
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = निवास परमिट
# status: needs-review
answers-row-travel = यात्रा दस्तावेज़
# status: needs-review
answers-row-work = काम
# status: needs-review
answers-row-family = परिवार
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = स्थायी
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } साल, बढ़ सकता है
   *[other] { $permit_years } साल, बढ़ सकता है
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = अपने देश को छोड़कर सभी देश
# status: needs-review
answers-travel-alternative = अगर आपका देश न दे
# status: needs-review
answers-yes = हाँ
# status: needs-review
answers-family-refugee = तुरंत
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] लातविया में { $family_years } साल बाद
   *[other] लातविया में { $family_years } साल बाद
}
# status: needs-review
answers-refusal = अस्वीकृति? आप अपील कर सकते हैं
