### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Letonya’da iltica yolu
# status: needs-review
# source: 99730083
path-who = Ülkenizin dışında mısınız? Koruma mı gerekiyor?
# status: needs-review
# source: e846a982
path-ask = İltica başvurusu yapabilirsiniz
# status: needs-review
# source: 7662600d
path-register = Sınır Muhafızları sizi kaydeder
# status: needs-review
# source: 471ac37b
path-live = Haklarınız ve yükümlülükleriniz var
# status: needs-review
# source: 31e0fa56
path-rights = Haklar
# status: needs-review
# source: 825a35c6
path-duties = Yükümlülükler
# status: needs-review
# source: 64943ac2
path-interview = Hikâyenizi anlatırsınız
# status: needs-review
# source: 768af29b
path-decision = PMLP her dosyaya ayrı karar verir
# status: needs-review
# source: 67bd573a
path-answer = Üç cevap mümkündür
# status: needs-review
# source: 03218bfc
path-refugee = Mülteci statüsü
# status: needs-review
# source: df1dda44
path-alternative = Alternatif statü
# status: needs-review
# source: 6ecd09e6
path-refusal = Ret
# status: needs-review
# source: f50b4122
path-next = İtiraz ederseniz mahkeme yeniden bakar
