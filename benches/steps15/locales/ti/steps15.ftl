# The texts of the reference scene; written for a test of text, not proofread.

title = ካብ ሓሳብ ክሳብ ውጽኢት ብሓሙሽተ ስጉምቲ
research = ምርምር
research-what = ተጠቀምቲ ሕተት
draft = ንድፊ
draft-what = መደብ ጸሓፍ
build = ህንጻ
build-what = ቀጸላ ብቐጸላ
check = ምርመራ
check-what = ኩሉ ክፋል ፈትን
launch = ምጅማር
launch-what = ምስ ኩሉ ኣካፍል
chart = ኣብ ዓመት ዝተዛዘሙ ፕሮጀክትታት
footer = ነፍሲ ወከፍ ስጉምቲ ክፉትን ክረጋገጽ ዝኽእልን እዩ
