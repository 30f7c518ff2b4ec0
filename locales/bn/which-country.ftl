### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
# source: 4d9a4203
which-title = কোন দেশ আমার আবেদন যাচাই করে?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
# source: 60289035
which-one = একটি আবেদন শুধু একটি ইউরোপীয় দেশ যাচাই করে
# Over two prints that are laid over each other.
# status: needs-review
# source: c3a014a6
which-check = লাটভিয়া দেখে, কোন দেশ
# Label of an exit, one or two words.
# status: needs-review
# source: dd29b4ed
which-latvia = লাটভিয়া
# Label of the other exit, one or two words.
# status: needs-review
# source: f2488980
which-other = অন্য দেশ
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
# source: 5fb45091
which-here = PMLP এখানে আপনার আবেদন যাচাই করে
# Under the exit “Another country”.
# status: needs-review
# source: 8e397ca1
which-decision = আপনি একটি সিদ্ধান্ত পান
# status: needs-review
# source: cec81020
which-appeal = আপনি আদালতে আপিল করতে পারেন
# While the check goes on.
# status: needs-review
# source: fb6b8be0
which-reachable = অপেক্ষার সময় যোগাযোগে থাকুন
