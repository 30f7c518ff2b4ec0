### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
answers-title = სამი შესაძლო პასუხი
# status: needs-review
answers-each = PMLP თითოეულ საქმეს ცალკე წყვეტს
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = დევნის საფუძვლიანი შიში
# status: needs-review
answers-race = რასა
# status: needs-review
answers-religion = რელიგია
# status: needs-review
answers-nationality = ეროვნება
# status: needs-review
answers-group = სოციალური ჯგუფი
# status: needs-review
answers-opinion = პოლიტიკური შეხედულება
# Over four pictures.
# status: needs-review
answers-why-alternative = სერიოზული ზიანის საფრთხე
# status: needs-review
answers-war = ომი
# status: needs-review
answers-death = სიკვდილით დასჯა
# status: needs-review
answers-torture = წამება
# status: needs-review
answers-inhuman = არაადამიანური ან დამამცირებელი მოპყრობა
# Said without blame.
# status: needs-review
answers-not = სიღარიბე ან უმუშევრობა საფუძველი არ არის
# Over a table with two columns.
# status: needs-review
answers-what = რას იღებთ
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = ბინადრობის ნებართვა
# status: needs-review
answers-row-travel = სამგზავრო დოკუმენტი
# status: needs-review
answers-row-work = მუშაობა
# status: needs-review
answers-row-family = ოჯახი
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = მუდმივი
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } წელი, შეიძლება გაგრძელდეს
   *[other] { $permit_years } წელი, შეიძლება გაგრძელდეს
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = ყველა ქვეყანა, თქვენის გარდა
# status: needs-review
answers-travel-alternative = თუ თქვენი ქვეყანა არ გაძლევთ
# status: needs-review
answers-yes = დიახ
# status: needs-review
answers-family-refugee = მაშინვე
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] ლატვიაში { $family_years } წლის შემდეგ
   *[other] ლატვიაში { $family_years } წლის შემდეგ
}
# status: needs-review
answers-refusal = უარი? შეგიძლიათ გაასაჩივროთ
