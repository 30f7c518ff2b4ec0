### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Georgian and knows the procedure has yet to read them.

# status: needs-review
which-title = რომელი ქვეყანა განიხილავს ჩემს საქმეს?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = ერთ განაცხადს ერთი ევროპული ქვეყანა განიხილავს
# Over two prints that are laid over each other.
# status: needs-review
which-check = ლატვია ამოწმებს, რომელი ქვეყანა
# Label of an exit, one or two words.
# status: needs-review
which-latvia = ლატვია
# Label of the other exit, one or two words.
# status: needs-review
which-other = სხვა ქვეყანა
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP თქვენს საქმეს აქ განიხილავს
# Under the exit “Another country”.
# status: needs-review
which-decision = გადაწყვეტილებას გადმოგცემენ
# status: needs-review
which-appeal = შეგიძლიათ გაასაჩივროთ სასამართლოში
# While the check goes on.
# status: needs-review
which-reachable = სანამ ელოდებით, იყავით კავშირზე
