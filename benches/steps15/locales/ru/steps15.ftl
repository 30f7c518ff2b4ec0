# The texts of the reference scene; written for a test of text, not proofread.

title = От идеи до результата за пять шагов
research = Изучение
research-what = спросите людей
draft = Черновик
draft-what = напишите план
build = Сборка
build-what = слой за слоем
check = Проверка
check-what = проверьте всё
launch = Запуск
launch-what = поделитесь
chart = Завершённые проекты по годам
footer = Каждый шаг открыт и может быть проверен
