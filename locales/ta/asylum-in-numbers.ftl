### Film 9: the true scale, without alarm. For people who live in Latvia.
### Labels and sources are small: keep them on one line.
### Drafts: a person who speaks Tamil and knows the procedure has yet to read them.

# status: needs-review
# source: 6bf8fa5d
numbers-title = எண்களில் புகலிடம்
# status: needs-review
# source: b910f97c
numbers-applications = லாத்வியாவில் புகலிட விண்ணப்பங்கள்
# Two years: 2010–2025.
# status: needs-review
# source: 06808f33
numbers-each-year = ஆண்டுதோறும் விண்ணப்பித்தவர்கள், { $year_first }–{ $year_last }
# status: needs-review
# source: 1d8b708a
numbers-source-applications = ஆதாரம்: PMLP; { $year_press }–{ $year_last }: உள்துறை அமைச்சகம், ஊடகங்களில் PMLP
# A note at the years 2016 and 2017, when people came from other countries of the European Union by agreement.
# status: needs-review
# source: e6465427
numbers-relocation = ஐரோப்பிய ஒன்றிய இடமாற்றத் திட்டம்
# Under a hundred small people.
# status: needs-review
# source: 0e9d4165
numbers-protection = { $protection_of_100 ->
    [one] { NUMBER(100) } விண்ணப்பதாரர்களில் { $protection_of_100 } பேருக்குப் பாதுகாப்பு கிடைத்தது
   *[other] { NUMBER(100) } விண்ணப்பதாரர்களில் { $protection_of_100 } பேருக்குப் பாதுகாப்பு கிடைத்தது
}
# $protection_years is 10, $protection_until a year.
# status: needs-review
# source: 31ded271
numbers-protection-when = { $protection_years ->
    [one] ஆகஸ்ட் { $protection_until } வரை { $protection_years } ஆண்டில்
   *[other] ஆகஸ்ட் { $protection_until } வரை { $protection_years } ஆண்டுகளில்
}
# status: needs-review
# source: d353b8ac
numbers-source-protection = ஆதாரம்: PMLP, ஆகஸ்ட் { $protection_until }
# Over bars with names of countries.
# status: needs-review
# source: a8216ba7
numbers-origin = { $year_peak }-இல் மக்கள் எங்கிருந்து வந்தார்கள்
# status: needs-review
# source: ba46cda1
numbers-syria = சிரியா
# status: needs-review
# source: 83bf4218
numbers-afghanistan = ஆப்கானிஸ்தான்
# status: needs-review
# source: 44650938
numbers-iran = ஈரான்
# status: needs-review
# source: 9ce232b0
numbers-india = இந்தியா
# status: needs-review
# source: 0d34aa76
numbers-iraq = ஈராக்
# status: needs-review
# source: b3e5ef97
numbers-russia = ரஷ்யா
# status: needs-review
# source: 931f2f76
numbers-belarus = பெலாரஸ்
# status: needs-review
# source: 59bd56d1
numbers-source-origin = ஆதாரம்: PMLP, ஜனவரி { $year_press }
# $children_one_in is 6: of six people, one is a child.
# status: needs-review
# source: c14a1fd3
numbers-children = { $children_one_in ->
    [one] { $children_one_in } விண்ணப்பதாரரில் ஒருவர் குழந்தை
   *[other] { $children_one_in } விண்ணப்பதாரர்களில் ஒருவர் குழந்தை
}
# status: needs-review
# source: c610ee94
numbers-children-of = { $applications_2023 ->
    [one] { $year_peak }-இல் { $applications_2023 } பேரில் { $children_2023 } பேர்
   *[other] { $year_peak }-இல் { $applications_2023 } பேரில் { $children_2023 } பேர்
}
# People from Ukraine are not in these numbers.
# status: needs-review
# source: c67cd39d
numbers-ukraine = உக்ரைன் மக்களுக்குத் தற்காலிகப் பாதுகாப்பு உண்டு
# status: needs-review
# source: 79ac7567
numbers-ukraine-separate = அவர்கள் தனியாகக் கணக்கிடப்படுகிறார்கள்
# status: needs-review
# source: 4ddf3443
numbers-centres = { $centre_places ->
    [one] இரண்டு மையங்கள், { $centre_places } இடம்
   *[other] இரண்டு மையங்கள், { $centre_places } இடங்கள்
}
# status: needs-review
# source: 5b202740
numbers-source-centres = ஆதாரம்: உள்துறை அமைச்சகம், PMLP, { DATETIME($occupied_on, dateStyle: "long") }
