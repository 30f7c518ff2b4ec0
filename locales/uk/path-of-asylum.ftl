### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
# source: 6857a5e7
path-title = Шлях до притулку в Латвії
# status: needs-review
# source: 99730083
path-who = Ви не у своїй країні? Потрібен захист?
# status: needs-review
# source: e846a982
path-ask = Ви можете попросити притулок
# status: needs-review
# source: 7662600d
path-register = Прикордонна охорона реєструє вас
# status: needs-review
# source: 471ac37b
path-live = Ви маєте права й обов’язки
# status: needs-review
# source: 31e0fa56
path-rights = Права
# status: needs-review
# source: 825a35c6
path-duties = Обов’язки
# status: needs-review
# source: 64943ac2
path-interview = Ви розповідаєте свою історію
# status: needs-review
# source: 768af29b
path-decision = PMLP вирішує кожну справу окремо
# status: needs-review
# source: 67bd573a
path-answer = Можливі три відповіді
# status: needs-review
# source: 03218bfc
path-refugee = Статус біженця
# status: needs-review
# source: df1dda44
path-alternative = Альтернативний статус
# status: needs-review
# source: 6ecd09e6
path-refusal = Відмова
# status: needs-review
# source: f50b4122
path-next = Якщо подасте скаргу, суд перевірить рішення
