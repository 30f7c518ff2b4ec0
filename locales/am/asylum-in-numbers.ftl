### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Amharic and knows the procedure has yet to read them.

# status: needs-review
numbers-title = ጥገኝነት በቁጥር
# status: needs-review
numbers-applications = የጥገኝነት ማመልከቻዎች በላትቪያ
# Two years: 2010–2025.
# status: needs-review
numbers-each-year = በየዓመቱ ያመለከቱ ሰዎች፣ እ.ኤ.አ. { $year_first }–{ $year_last }
# status: needs-review
numbers-source-applications = ምንጭ፦ PMLP፤ { $year_press }–{ $year_last }፦ የሀገር ውስጥ ጉዳይ ሚኒስቴር፣ PMLP በሚዲያ
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
numbers-relocation = የአውሮፓ ኅብረት የማዛወር ፕሮግራም
# Under a hundred small people.
# status: needs-review
numbers-protection = ከ{ NUMBER(100) } አመልካቾች { $protection_of_100 } ጥበቃ አገኙ
# $protection_years is 10, $protection_until a year.
# status: needs-review
numbers-protection-when = { $protection_years ->
    [one] እስከ ኦገስት { $protection_until } ባለው { $protection_years } ዓመት
   *[other] እስከ ኦገስት { $protection_until } ባሉት { $protection_years } ዓመታት
}
# status: needs-review
numbers-source-protection = ምንጭ፦ PMLP፣ ኦገስት { $protection_until }
# Over bars with names of countries.
# status: needs-review
numbers-origin = በ{ $year_peak } ሰዎች ከየት መጡ
# status: needs-review
numbers-syria = ሶሪያ
# status: needs-review
numbers-afghanistan = አፍጋኒስታን
# status: needs-review
numbers-iran = ኢራን
# status: needs-review
numbers-india = ህንድ
# status: needs-review
numbers-iraq = ኢራቅ
# status: needs-review
numbers-russia = ሩሲያ
# status: needs-review
numbers-belarus = ቤላሩስ
# status: needs-review
numbers-source-origin = ምንጭ፦ PMLP፣ ጃንዩወሪ { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
numbers-children = { $children_one_in ->
    [one] ከ{ $children_one_in } አመልካች አንዱ ልጅ ነበር
   *[other] ከ{ $children_one_in } አመልካቾች አንዱ ልጅ ነበር
}
# status: needs-review
numbers-children-of = { $applications_2023 ->
    [one] በ{ $year_peak } ከ{ $applications_2023 } ሰው { $children_2023 }
   *[other] በ{ $year_peak } ከ{ $applications_2023 } ሰዎች { $children_2023 }
}
# People from Ukraine are not in these numbers.
# status: needs-review
numbers-ukraine = ከዩክሬን የመጡ ሰዎች ጊዜያዊ ጥበቃ አላቸው
# status: needs-review
numbers-ukraine-separate = እነሱ ለብቻ ይቆጠራሉ
# status: needs-review
numbers-centres = { $centre_places ->
    [one] ሁለት ማዕከላት፣ { $centre_places } ቦታ
   *[other] ሁለት ማዕከላት፣ { $centre_places } ቦታዎች
}
