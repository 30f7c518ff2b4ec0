### Names and sentences that several films share.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Başvuru
# status: needs-review
# source: 07d6432c
station-register = Kayıt
# status: needs-review
# source: 1d366f83
station-live = Yaşam
# status: needs-review
# source: 2525d128
station-interview = Mülakat
# status: needs-review
# source: 74218a35
station-decision = Karar
# status: needs-review
# source: 49b1f272
station-answer = Cevap
# status: needs-review
# source: e5a3f6aa
station-next = Sonrası

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Devlet Sınır Muhafızları
# status: needs-review
# source: 61be17e1
institution-ocma = Vatandaşlık ve Göç İşleri Dairesi (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = İdari Bölge Mahkemesi

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = İnsanlık.
# status: needs-review
# source: a5dd7fa8
end-response = Duyarlılık.
# status: needs-review
# source: 3bd280f0
end-responsibility = Sorumluluk.
# status: needs-review
# source: 61be17e1
end-office = Vatandaşlık ve Göç İşleri Dairesi (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Bilgiler { DATETIME($valid_on, dateStyle: "long") } itibarıyla geçerlidir
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Amblem yeri örneği
