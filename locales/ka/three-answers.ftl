### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = სამი შესაძლო პასუხი
# status: needs-review
# source: 768af29b
answers-each = PMLP თითოეულ საქმეს ცალკე წყვეტს
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = დევნის საფუძვლიანი შიში
# status: needs-review
# source: cb29a53b
answers-race = რასა
# status: needs-review
# source: 5284bb54
answers-religion = რელიგია
# status: needs-review
# source: 0d966c63
answers-nationality = ეროვნება
# status: needs-review
# source: 2437bf12
answers-group = სოციალური ჯგუფი
# status: needs-review
# source: 78871e45
answers-opinion = პოლიტიკური შეხედულება
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = სერიოზული ზიანის საფრთხე
# status: needs-review
# source: 8aeda861
answers-war = ომი
# status: needs-review
# source: 8837ad9a
answers-death = სიკვდილით დასჯა
# status: needs-review
# source: 8395bad8
answers-torture = წამება
# status: needs-review
# source: 8779fb57
answers-inhuman = არაადამიანური ან დამამცირებელი მოპყრობა
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = სიღარიბე ან უმუშევრობა საფუძველი არ არის
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = რას იღებთ
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = ბინადრობის ნებართვა
# status: needs-review
# source: a61f3dd8
answers-row-travel = სამგზავრო დოკუმენტი
# status: needs-review
# source: 169744d6
answers-row-work = მუშაობა
# status: needs-review
# source: 834fd693
answers-row-family = ოჯახი
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = მუდმივი
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } წელი, შეიძლება გაგრძელდეს
   *[other] { $permit_years } წელი, შეიძლება გაგრძელდეს
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = ყველა ქვეყანა, თქვენის გარდა
# status: needs-review
# source: 200ed55f
answers-travel-alternative = თუ თქვენი ქვეყანა არ გაძლევთ
# status: needs-review
# source: dc68807e
answers-yes = დიახ
# status: needs-review
# source: 94638db6
answers-family-refugee = მაშინვე
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] ლატვიაში { $family_years } წლის შემდეგ
   *[other] ლატვიაში { $family_years } წლის შემდეგ
}
# status: needs-review
# source: 983fc69c
answers-refusal = უარი? შეგიძლიათ გაასაჩივროთ
