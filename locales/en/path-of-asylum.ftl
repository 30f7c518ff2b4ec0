### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.

path-title = The path of asylum in Latvia
path-who = Outside your country? Need protection?
path-ask = You may ask for asylum
path-register = The Border Guard registers you
path-live = You have rights and duties
path-rights = Rights
path-duties = Duties
path-interview = You tell your story
path-decision = OCMA decides each case on its own
path-answer = Three answers are possible
path-refugee = Refugee status
path-alternative = Alternative status
path-refusal = Refusal
path-next = If you appeal, a court looks again
