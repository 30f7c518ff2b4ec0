### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

# status: needs-review
path-title = Letonya’da iltica yolu
# status: needs-review
path-who = Ülkenizin dışında mısınız? Koruma mı gerekiyor?
# status: needs-review
path-ask = İltica başvurusu yapabilirsiniz
# status: needs-review
path-register = Sınır Muhafızları sizi kaydeder
# status: needs-review
path-live = Haklarınız ve yükümlülükleriniz var
# status: needs-review
path-rights = Haklar
# status: needs-review
path-duties = Yükümlülükler
# status: needs-review
path-interview = Hikâyenizi anlatırsınız
# status: needs-review
path-decision = PMLP her dosyaya ayrı karar verir
# status: needs-review
path-answer = Üç cevap mümkündür
# status: needs-review
path-refugee = Mülteci statüsü
# status: needs-review
path-alternative = Alternatif statü
# status: needs-review
path-refusal = Ret
# status: needs-review
path-next = İtiraz ederseniz mahkeme yeniden bakar
