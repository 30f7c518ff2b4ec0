### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.

which-title = Which country examines my case?
# European, not “EU”: a few neighbours of the European Union take part.
which-one = One European country examines one application
# Over two prints that are laid over each other.
which-check = Latvia checks which country
# Label of an exit, one or two words.
which-latvia = Latvia
# Label of the other exit, one or two words.
which-other = Another country
# Under the exit “Latvia”: the procedure goes on.
which-here = OCMA examines your case here
# Under the exit “Another country”.
which-decision = You get a decision
which-appeal = You may appeal to a court
# While the check goes on.
which-reachable = While you wait, stay reachable
