### Names and sentences that several films share.
### Drafts: a person who speaks Turkish and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Başvuru
# status: needs-review
station-register = Kayıt
# status: needs-review
station-live = Yaşam
# status: needs-review
station-interview = Mülakat
# status: needs-review
station-decision = Karar
# status: needs-review
station-answer = Cevap
# status: needs-review
station-next = Sonrası

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Devlet Sınır Muhafızları
# status: needs-review
institution-ocma = Vatandaşlık ve Göç İşleri Dairesi (PMLP)
# status: needs-review
institution-court = İdari Bölge Mahkemesi

## End card.

# status: needs-review
end-humanity = İnsanlık.
# status: needs-review
end-response = Duyarlılık.
# status: needs-review
end-responsibility = Sorumluluk.
# status: needs-review
end-office = Vatandaşlık ve Göç İşleri Dairesi (PMLP)
# status: needs-review
end-valid = Bilgiler { DATETIME($valid_on, dateStyle: "long") } itibarıyla geçerlidir
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Amblem yeri örneği
