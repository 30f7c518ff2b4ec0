### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
answers-title = Се ҷавоби имконпазир
# status: needs-review
answers-each = PMLP ҳар парвандаро ҷудо ҳал мекунад
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
answers-why-refugee = Тарси асоснок аз таъқиб
# status: needs-review
answers-race = Нажод
# status: needs-review
answers-religion = Дин
# status: needs-review
answers-nationality = Миллат
# status: needs-review
answers-group = Гурӯҳи иҷтимоӣ
# status: needs-review
answers-opinion = Ақидаи сиёсӣ
# Over four pictures.
# status: needs-review
answers-why-alternative = Хатари зарари ҷиддӣ
# status: needs-review
answers-war = Ҷанг
# status: needs-review
answers-death = Ҷазои қатл
# status: needs-review
answers-torture = Шиканҷа
# status: needs-review
answers-inhuman = Муносибати ғайриинсонӣ ё таҳқиромез
# Said without blame.
# status: needs-review
answers-not = Камбизоатӣ ё бекорӣ асос нест
# Over a table with two columns.
# status: needs-review
answers-what = Шумо чӣ мегиред
# Names of the table's rows, one or two words.
# status: needs-review
answers-row-permit = Иҷозати истиқомат
# status: needs-review
answers-row-travel = Ҳуҷҷати сафар
# status: needs-review
answers-row-work = Кор
# status: needs-review
answers-row-family = Оила
# Cells of the table: as short as can be.
# status: needs-review
answers-permit-refugee = Доимӣ
# status: needs-review
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } сол, дароз кардан мумкин
   *[other] { $permit_years } сол, дароз кардан мумкин
}
# Not for travel to the country that a person fled.
# status: needs-review
answers-travel-refugee = Ҳама кишварҳо, ғайр аз кишвари худ
# status: needs-review
answers-travel-alternative = Агар кишваратон надиҳад
# status: needs-review
answers-yes = Ҳа
# status: needs-review
answers-family-refugee = Дарҳол
# status: needs-review
answers-family-alternative = { $family_years ->
    [one] Баъди { $family_years } сол дар Латвия
   *[other] Баъди { $family_years } сол дар Латвия
}
# status: needs-review
answers-refusal = Радди дархост? Шумо метавонед шикоят кунед
