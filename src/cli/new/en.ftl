hello-title = Hello, <em>world</em>
hello-how = One script, every language, every format.
hello-script = What happens stands in scenes/hello.yaml.
hello-words = What is said stands in locales.
hello-look = How it looks stands in scenes/theme.yaml.
