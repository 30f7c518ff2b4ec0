### Names and sentences that several films share.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Müraciət
# status: needs-review
# source: 07d6432c
station-register = Qeydiyyat
# status: needs-review
# source: 1d366f83
station-live = Yaşayış
# status: needs-review
# source: 2525d128
station-interview = Müsahibə
# status: needs-review
# source: 74218a35
station-decision = Qərar
# status: needs-review
# source: 49b1f272
station-answer = Cavab
# status: needs-review
# source: e5a3f6aa
station-next = Sonra

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Dövlət Sərhəd Mühafizəsi
# status: needs-review
# source: 61be17e1
institution-ocma = Vətəndaşlıq və Miqrasiya İşləri İdarəsi (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Rayon İnzibati Məhkəməsi

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = İnsanlıq.
# status: needs-review
# source: a5dd7fa8
end-response = Həssaslıq.
# status: needs-review
# source: 3bd280f0
end-responsibility = Məsuliyyət.
# status: needs-review
# source: 61be17e1
end-office = Vətəndaşlıq və Miqrasiya İşləri İdarəsi (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Məlumat { DATETIME($valid_on, dateStyle: "long") } tarixinə etibarlıdır
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Emblem yerinin nümunəsi
