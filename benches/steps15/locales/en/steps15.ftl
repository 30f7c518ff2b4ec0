# The texts of the reference scene; written for a test of text, not proofread.

title = From idea to result in five steps
research = Research
research-what = ask the users
draft = Draft
draft-what = write the plan
build = Build
build-what = layer by layer
check = Check
check-what = test every part
launch = Launch
launch-what = share with all
chart = Projects finished per year
footer = Every step is open and can be checked
