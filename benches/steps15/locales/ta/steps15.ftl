# The texts of the reference scene; written for a test of text, not proofread.

title = யோசனை முதல் முடிவு வரை ஐந்து படிகள்
research = ஆய்வு
research-what = மக்களிடம் கேள்
draft = வரைவு
draft-what = திட்டம் எழுது
build = கட்டமைப்பு
build-what = அடுக்கு அடுக்காக
check = சோதனை
check-what = எல்லாம் சரிபார்
launch = தொடக்கம்
launch-what = அனைவருடன் பகிர்
chart = ஆண்டுதோறும் முடிந்த திட்டங்கள்
footer = ஒவ்வொரு படியும் திறந்தது, சரிபார்க்கலாம்
