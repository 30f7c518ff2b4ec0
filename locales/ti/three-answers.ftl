### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
answers-title = ክህልዉ ዝኽእሉ ሰለስተ መልስታት
# status: needs-review
answers-each = PMLP ነፍሲ ወከፍ ጉዳይ በበይኑ ይውስን
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = መሰረት ዘለዎ ፍርሒ ምስጓግ
# status: needs-review
answers-race = ዓሌት
# status: needs-review
answers-religion = ሃይማኖት
# status: needs-review
answers-nationality = ዜግነት
# status: needs-review
answers-group = ማሕበራዊ ጉጅለ
# status: needs-review
answers-opinion = ፖለቲካዊ ኣረኣእያ
# Over four pictures.
# status: needs-review
answers-why-alternative = ሓደጋ ከቢድ ጉድኣት
# status: needs-review
answers-war = ኲናት
# status: needs-review
answers-death = መቕጻዕቲ ሞት
# status: needs-review
answers-torture = ስቅያት
# status: needs-review
answers-inhuman = ዘይሰብኣዊ ወይ ዘዋርድ ኣተሓሕዛ
# Said without blame.
# status: needs-review
answers-not = ድኽነት ወይ ስእነት ስራሕ ምኽንያት ኣይኮነን
# Over a table with two columns.
# status: needs-review
answers-what = እንታይ ትረኽቡ
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = መንበሪ ፍቓድ
# status: needs-review
answers-row-travel = ሰነድ ጉዕዞ
# status: needs-review
answers-row-work = ስራሕ
# status: needs-review
answers-row-family = ስድራቤት
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = ቀዋሚ
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } ዓመት፣ ክናዋሕ ይኽእል
   *[other] { $permit_years } ዓመታት፣ ክናዋሕ ይኽእል
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = ኩለን ሃገራት ብዘይካ ሃገርኩም
# status: needs-review
answers-travel-alternative = ሃገርኩም እንተ ዘይሂባ
# status: needs-review
answers-yes = እወ
# status: needs-review
answers-family-refugee = ብኡንብኡ
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] ድሕሪ { $family_years } ዓመት ኣብ ላትቪያ
   *[other] ድሕሪ { $family_years } ዓመታት ኣብ ላትቪያ
}
# status: needs-review
answers-refusal = ንጽገት? ይግባይ ክትብሉ ትኽእሉ ኢኹም
