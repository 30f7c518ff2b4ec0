### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Russian and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Путь к убежищу в Латвии
# status: needs-review
# source: 99730083
path-who = Вы не в своей стране? Нужна защита?
# status: needs-review
# source: e846a982
path-ask = Вы можете попросить убежище
# status: needs-review
# source: 7662600d
path-register = Пограничная охрана регистрирует вас
# status: needs-review
# source: 471ac37b
path-live = У вас есть права и обязанности
# status: needs-review
# source: 31e0fa56
path-rights = Права
# status: needs-review
# source: 825a35c6
path-duties = Обязанности
# status: needs-review
# source: 64943ac2
path-interview = Вы рассказываете свою историю
# status: needs-review
# source: 768af29b
path-decision = PMLP решает каждое дело отдельно
# status: needs-review
# source: 67bd573a
path-answer = Возможны три ответа
# status: needs-review
# source: 03218bfc
path-refugee = Статус беженца
# status: needs-review
# source: df1dda44
path-alternative = Альтернативный статус
# status: needs-review
# source: 6ecd09e6
path-refusal = Отказ
# status: needs-review
# source: f50b4122
path-next = Если подадите жалобу, суд проверит решение
