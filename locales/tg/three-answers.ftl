### Film 7: what refugee status, alternative status and refusal mean. For people who ask for asylum and for neighbours.
### The names of the three answers are path-refugee, path-alternative and path-refusal of film 1.
### Drafts: a person who speaks Tajik and knows the procedure has yet to read them.

# status: needs-review
# source: b90c45e2
answers-title = Се ҷавоби имконпазир
# status: needs-review
# source: 768af29b
answers-each = PMLP ҳар парвандаро ҷудо ҳал мекунад
# Over five pictures: the grounds of the 1951 Convention.
# status: needs-review
# source: 538a87a1
answers-why-refugee = Тарси асоснок аз таъқиб
# status: needs-review
# source: cb29a53b
answers-race = Нажод
# status: needs-review
# source: 5284bb54
answers-religion = Дин
# status: needs-review
# source: 0d966c63
answers-nationality = Миллат
# status: needs-review
# source: 2437bf12
answers-group = Гурӯҳи иҷтимоӣ
# status: needs-review
# source: 78871e45
answers-opinion = Ақидаи сиёсӣ
# Over four pictures.
# status: needs-review
# source: c02058cf
answers-why-alternative = Хатари зарари ҷиддӣ
# status: needs-review
# source: 8aeda861
answers-war = Ҷанг
# status: needs-review
# source: 8837ad9a
answers-death = Ҷазои қатл
# status: needs-review
# source: 8395bad8
answers-torture = Шиканҷа
# status: needs-review
# source: 8779fb57
answers-inhuman = Муносибати ғайриинсонӣ ё таҳқиромез
# Said without blame.
# status: needs-review
# source: bb0df6ff
answers-not = Камбизоатӣ ё бекорӣ асос нест
# Over a table with two columns.
# status: needs-review
# source: 9b81fa82
answers-what = Шумо чӣ мегиред
# Names of the table's rows, one or two words.
# status: needs-review
# source: 8df008ea
answers-row-permit = Иҷозати истиқомат
# status: needs-review
# source: a61f3dd8
answers-row-travel = Ҳуҷҷати сафар
# status: needs-review
# source: 169744d6
answers-row-work = Кор
# status: needs-review
# source: 834fd693
answers-row-family = Оила
# Cells of the table: as short as can be.
# status: needs-review
# source: 235bf857
answers-permit-refugee = Доимӣ
# status: needs-review
# source: f7447e12
answers-permit-alternative = { $permit_years ->
    [one] { $permit_years } сол, дароз кардан мумкин
   *[other] { $permit_years } сол, дароз кардан мумкин
}
# Not for travel to the country that a person fled.
# status: needs-review
# source: 559a9fa5
answers-travel-refugee = Ҳама кишварҳо, ғайр аз кишвари худ
# status: needs-review
# source: 200ed55f
answers-travel-alternative = Агар кишваратон надиҳад
# status: needs-review
# source: dc68807e
answers-yes = Ҳа
# status: needs-review
# source: 94638db6
answers-family-refugee = Дарҳол
# status: needs-review
# source: 1d3fd393
answers-family-alternative = { $family_years ->
    [one] Баъди { $family_years } сол дар Латвия
   *[other] Баъди { $family_years } сол дар Латвия
}
# status: needs-review
# source: 983fc69c
answers-refusal = Радди дархост? Шумо метавонед шикоят кунед
