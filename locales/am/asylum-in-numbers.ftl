### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = ጥገኝነት በቁጥር
# status: needs-review
# source: b910f97c
numbers-applications = የጥገኝነት ማመልከቻዎች በላትቪያ
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = በየዓመቱ ያመለከቱ ሰዎች፣ እ.ኤ.አ. { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = ምንጭ፦ PMLP፤ { $year_press }–{ $year_last }፦ የሀገር ውስጥ ጉዳይ ሚኒስቴር፣ PMLP በሚዲያ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = የአውሮፓ ኅብረት የማዛወር ፕሮግራም
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = ከ{ NUMBER(100) } አመልካቾች { $protection_of_100 } ጥበቃ አገኙ
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] እስከ ኦገስት { $protection_until } ባለው { $protection_years } ዓመት
   *[other] እስከ ኦገስት { $protection_until } ባሉት { $protection_years } ዓመታት
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = ምንጭ፦ PMLP፣ ኦገስት { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = በ{ $year_peak } ሰዎች ከየት መጡ
# status: needs-review
# source: ba46cda1
numbers-syria = ሶሪያ
# status: needs-review
# source: 83bf4218
numbers-afghanistan = አፍጋኒስታን
# status: needs-review
# source: 44650938
numbers-iran = ኢራን
# status: needs-review
# source: 9ce232b0
numbers-india = ህንድ
# status: needs-review
# source: 0d34aa76
numbers-iraq = ኢራቅ
# status: needs-review
# source: b3e5ef97
numbers-russia = ሩሲያ
# status: needs-review
# source: 931f2f76
numbers-belarus = ቤላሩስ
# status: needs-review
# source: 59bd56d1
numbers-source-origin = ምንጭ፦ PMLP፣ ጃንዩወሪ { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] ከ{ $children_one_in } አመልካች አንዱ ልጅ ነበር
   *[other] ከ{ $children_one_in } አመልካቾች አንዱ ልጅ ነበር
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] በ{ $year_peak } ከ{ $applications_2023 } ሰው { $children_2023 }
   *[other] በ{ $year_peak } ከ{ $applications_2023 } ሰዎች { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = ከዩክሬን የመጡ ሰዎች ጊዜያዊ ጥበቃ አላቸው
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = እነሱ ለብቻ ይቆጠራሉ
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] ሁለት ማዕከላት፣ { $centre_places } ቦታ
   *[other] ሁለት ማዕከላት፣ { $centre_places } ቦታዎች
}
# status: needs-review
# source: 5b202740
numbers-source-centres = ምንጭ፦ የሀገር ውስጥ ጉዳይ ሚኒስቴር፣ PMLP፣ { DATETIME($occupied_on, dateStyle: "long") }
