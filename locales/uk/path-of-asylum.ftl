### Film 1: the whole procedure in one picture. At most seven words at once, two lines in every format.
### Drafts: a person who speaks Ukrainian and knows the procedure has yet to read them.

# status: needs-review
path-title = Шлях до притулку в Латвії
# status: needs-review
path-who = Ви не у своїй країні? Потрібен захист?
# status: needs-review
path-ask = Ви можете попросити притулок
# status: needs-review
path-register = Прикордонна охорона реєструє вас
# status: needs-review
path-live = Ви маєте права й обов’язки
# status: needs-review
path-rights = Права
# status: needs-review
path-duties = Обов’язки
# status: needs-review
path-interview = Ви розповідаєте свою історію
# status: needs-review
path-decision = PMLP вирішує кожну справу окремо
# status: needs-review
path-answer = Можливі три відповіді
# status: needs-review
path-refugee = Статус біженця
# status: needs-review
path-alternative = Альтернативний статус
# status: needs-review
path-refusal = Відмова
# status: needs-review
path-next = Якщо подасте скаргу, суд перевірить рішення
