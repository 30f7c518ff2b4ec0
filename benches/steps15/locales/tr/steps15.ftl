# The texts of the reference scene; written for a test of text, not proofread.

title = Fikirden sonuca beş adım
research = Araştırma
research-what = kullanıcıya sor
draft = Taslak
draft-what = planı yaz
build = Yapım
build-what = katman katman
check = Kontrol
check-what = her parçayı dene
launch = Yayın
launch-what = herkesle paylaş
chart = Yıllara göre biten projeler
footer = Her adım açık ve denetlenebilir
