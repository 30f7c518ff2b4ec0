### Names and sentences that several films share.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
station-ask = Просьба
# status: needs-review
station-register = Регистрация
# status: needs-review
station-live = Жизнь
# status: needs-review
station-interview = Интервью
# status: needs-review
station-decision = Решение
# status: needs-review
station-answer = Ответ
# status: needs-review
station-next = Дальше

## Institutions, as their badges name them.

# status: needs-review
institution-border-guard = Государственная пограничная охрана
# status: needs-review
institution-ocma = Управление по делам гражданства и миграции (PMLP)
# status: needs-review
institution-court = Административный районный суд

## End card.

# status: needs-review
end-humanity = Человечность.
# status: needs-review
end-response = Отзывчивость.
# status: needs-review
end-responsibility = Ответственность.
# status: needs-review
end-office = Управление по делам гражданства и миграции (PMLP)
# status: needs-review
end-valid = Информация актуальна на { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
end-emblem = Образец места для эмблемы
