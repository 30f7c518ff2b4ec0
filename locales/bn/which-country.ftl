### Film 3: the check which country is responsible. For people who ask for asylum.
### Never name the old regulation by its town.
### Drafts: a person who speaks Bengali and knows the procedure has yet to read them.

# status: needs-review
which-title = কোন দেশ আমার আবেদন যাচাই করে?
# European, not “EU”: a few neighbours of the European Union take part.
# status: needs-review
which-one = একটি আবেদন শুধু একটি ইউরোপীয় দেশ যাচাই করে
# Over two prints that are laid over each other.
# status: needs-review
which-check = লাটভিয়া দেখে, কোন দেশ
# Label of an exit, one or two words.
# status: needs-review
which-latvia = লাটভিয়া
# Label of the other exit, one or two words.
# status: needs-review
which-other = অন্য দেশ
# Under the exit “Latvia”: the procedure goes on.
# status: needs-review
which-here = PMLP এখানে আপনার আবেদন যাচাই করে
# Under the exit “Another country”.
# status: needs-review
which-decision = আপনি একটি সিদ্ধান্ত পান
# status: needs-review
which-appeal = আপনি আদালতে আপিল করতে পারেন
# While the check goes on.
# status: needs-review
which-reachable = অপেক্ষার সময় যোগাযোগে থাকুন
