### Names and sentences that several films share.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

## The seven stations of the path, each one or two words long.

# status: needs-review
# source: 5bba2fc2
station-ask = Просьба
# status: needs-review
# source: 07d6432c
station-register = Регистрация
# status: needs-review
# source: 1d366f83
station-live = Жизнь
# status: needs-review
# source: 2525d128
station-interview = Интервью
# status: needs-review
# source: 74218a35
station-decision = Решение
# status: needs-review
# source: 49b1f272
station-answer = Ответ
# status: needs-review
# source: e5a3f6aa
station-next = Дальше

## Institutions, as their badges name them.

# status: needs-review
# source: dc165578
institution-border-guard = Государственная пограничная охрана
# status: needs-review
# source: 61be17e1
institution-ocma = Управление по делам гражданства и миграции (PMLP)
# status: needs-review
# source: 3c1fde65
institution-court = Административный районный суд

## End card.

# status: needs-review
# source: 6038afe0
end-humanity = Человечность.
# status: needs-review
# source: a5dd7fa8
end-response = Отзывчивость.
# status: needs-review
# source: 3bd280f0
end-responsibility = Ответственность.
# status: needs-review
# source: 61be17e1
end-office = Управление по делам гражданства и миграции (PMLP)
# status: needs-review
# source: d6ac3561
end-valid = Информация актуальна на { DATETIME($valid_on, dateStyle: "long") }
# Stands in the place of the European Union's emblem until the office confirms the funding.
# status: needs-review
# source: 7dd093ef
end-emblem = Образец места для эмблемы
