### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
path-title = Путь к убежищу в Латвии
# status: needs-review
path-who = Вы не в своей стране? Нужна защита?
# status: needs-review
path-ask = Вы можете попросить убежище
# status: needs-review
path-register = Пограничная охрана регистрирует вас
# status: needs-review
path-live = У вас есть права и обязанности
# status: needs-review
path-rights = Права
# status: needs-review
path-duties = Обязанности
# status: needs-review
path-interview = Вы рассказываете свою историю
# status: needs-review
path-decision = PMLP решает каждое дело отдельно
# status: needs-review
path-answer = Возможны три ответа
# status: needs-review
path-refugee = Статус беженца
# status: needs-review
path-alternative = Альтернативный статус
# status: needs-review
path-refusal = Отказ
# status: needs-review
path-next = Если подадите жалобу, суд проверит решение
