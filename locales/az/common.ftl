### Names and sentences that several films share.
### Drafts: a person who speaks Azerbaijani and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Müraciət
# status: needs-review
station-register = Qeydiyyat
# status: needs-review
station-live = Yaşayış
# status: needs-review
station-interview = Müsahibə
# status: needs-review
station-decision = Qərar
# status: needs-review
station-answer = Cavab
# status: needs-review
station-next = Sonra

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Dövlət Sərhəd Mühafizəsi
# status: needs-review
institution-ocma = Vətəndaşlıq və Miqrasiya İşləri İdarəsi (PMLP)
# status: needs-review
institution-court = Rayon İnzibati Məhkəməsi

## End card.

# status: needs-review
end-humanity = İnsanlıq.
# status: needs-review
end-response = Həssaslıq.
# status: needs-review
end-responsibility = Məsuliyyət.
# status: needs-review
end-office = Vətəndaşlıq və Miqrasiya İşləri İdarəsi (PMLP)
# status: needs-review
end-valid = Məlumat { DATETIME($valid_on, dateStyle: "long") } tarixinə etibarlıdır
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Emblem yerinin nümunəsi
