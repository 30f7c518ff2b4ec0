# The texts of the reference scene; written for a test of text, not proofread.

title = Від ідеї до результату за п’ять кроків
research = Вивчення
research-what = запитайте людей
draft = Чернетка
draft-what = напишіть план
build = Збірка
build-what = шар за шаром
check = Перевірка
check-what = перевірте все
launch = Запуск
launch-what = поділіться
chart = Завершені проєкти за роками
footer = Кожен крок відкритий і може бути перевірений
