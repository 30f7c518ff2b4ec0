# The texts of the reference scene; written for a test of text, not proofread.

title = De l’idée au résultat en cinq étapes
research = Recherche
research-what = écouter les usagers
draft = Ébauche
draft-what = rédiger le plan
build = Réalisation
build-what = couche par couche
check = Contrôle
check-what = tout vérifier
launch = Lancement
launch-what = partager avec tous
chart = Projets terminés par année
footer = Chaque étape est ouverte et peut être vérifiée
