### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Tigrinya and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = ዑቕባ ብቑጽሪ
# status: needs-review
# source: b910f97c
numbers-applications = ምልክታታት ዑቕባ ኣብ ላትቪያ
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = በብዓመቱ ዘመልከቱ ሰባት፣ { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = ምንጪ፦ PMLP፤ { $year_press }–{ $year_last }፦ ሚኒስትሪ ጉዳያት ውሽጢ ሃገር፣ PMLP ብሚድያ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = መደብ ምስግጋር ሕብረት ኤውሮጳ
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = ካብ { NUMBER(100) } ኣመልከትቲ { $protection_of_100 } ሓለዋ ረኺቦም
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] ኣብ { $protection_years } ዓመት ክሳብ ነሓሰ { $protection_until }
   *[other] ኣብ { $protection_years } ዓመታት ክሳብ ነሓሰ { $protection_until }
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = ምንጪ፦ PMLP፣ ነሓሰ { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = ኣብ { $year_peak } ሰባት ካበይ መጺኦም
# status: needs-review
# source: ba46cda1
numbers-syria = ሶርያ
# status: needs-review
# source: 83bf4218
numbers-afghanistan = ኣፍጋኒስታን
# status: needs-review
# source: 44650938
numbers-iran = ኢራን
# status: needs-review
# source: 9ce232b0
numbers-india = ህንዲ
# status: needs-review
# source: 0d34aa76
numbers-iraq = ዒራቕ
# status: needs-review
# source: b3e5ef97
numbers-russia = ሩስያ
# status: needs-review
# source: 931f2f76
numbers-belarus = ቤላሩስ
# status: needs-review
# source: 59bd56d1
numbers-source-origin = ምንጪ፦ PMLP፣ ጥሪ { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] ካብ { $children_one_in } ኣመልካቲ ሓደ ቆልዓ ነይሩ
   *[other] ካብ { $children_one_in } ኣመልከትቲ ሓደ ቆልዓ ነይሩ
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $children_2023 } ካብ { $applications_2023 } ሰብ ኣብ { $year_peak }
   *[other] { $children_2023 } ካብ { $applications_2023 } ሰባት ኣብ { $year_peak }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = ሰባት ካብ ዩክሬን ግዝያዊ ሓለዋ ኣለዎም
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = ንሳቶም ንበይኖም ይቑጸሩ
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] ክልተ ማእከላት፣ { $centre_places } ቦታ
   *[other] ክልተ ማእከላት፣ { $centre_places } ቦታታት
}
# status: needs-review
# source: 5b202740
numbers-source-centres = ምንጪ፦ ሚኒስትሪ ጉዳያት ውሽጢ ሃገር፣ PMLP፣ { DATETIME($occupied_on, dateStyle: "long") }
