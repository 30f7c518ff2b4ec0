# The texts of the reference scene; written for a test of text, not proofread.

title = No idejas līdz rezultātam piecos soļos
research = Izpēte
research-what = jautā lietotājiem
draft = Melnraksts
draft-what = uzraksti plānu
build = Izstrāde
build-what = slāni pa slānim
check = Pārbaude
check-what = testē katru daļu
launch = Palaišana
launch-what = dalies ar visiem
chart = Pabeigtie projekti gadā
footer = Katrs solis ir atklāts un pārbaudāms
