export type PageFrame = { header: string; footer: string }

export type Page = { title: string; lang: string; main: string }

/** Takes header and footer out of the product page, so that they are written once. */
export function readPageFrame(shopPage: string): PageFrame {
  return {
    header: elementOf(shopPage, 'header').replaceAll(' aria-current="true"', ''),
    footer: elementOf(shopPage, 'footer'),
  }
}

export function renderPage({ title, lang, main }: Page, frame: PageFrame): string {
  return `<!doctype html>
<html lang="${lang === 'en' ? 'en-GB' : lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)} – Tarn &amp; Trail</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/demo/shop.css">
  </head>
  <body>
    <a class="skip" href="#main" lang="en">Skip to content</a>
    ${inEnglish(frame.header, lang)}
    ${main}
    ${inEnglish(frame.footer, lang)}
    <!-- baton-snippet -->
  </body>
</html>
`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function inEnglish(element: string, lang: string): string {
  return lang === 'en' ? element : element.replace(/^<(header|footer)/, '<$1 lang="en-GB"')
}

function elementOf(page: string, name: string): string {
  const start = page.indexOf(`<${name} `)
  const end = page.indexOf(`</${name}>`)
  if (start < 0 || end < 0)
    throw new Error(`shop/index.html has no <${name}>. The help pages take theirs from it.`)
  return page.slice(start, end + name.length + 3)
}
