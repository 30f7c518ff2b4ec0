hello-title = Sveika, <em>pasaule</em>
hello-how = Viens scenārijs, katra valoda, katrs formāts.
hello-script = Kas notiek, ir rakstīts scenes/hello.yaml.
hello-words = Kas tiek teikts, ir rakstīts mapē locales.
hello-look = Kā tas izskatās, ir rakstīts scenes/theme.yaml.
