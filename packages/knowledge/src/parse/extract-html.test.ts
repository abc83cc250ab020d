import { expect, it } from 'vitest'
import { extractHtml } from './extract-html.ts'

const page = `<!doctype html><html lang="en-GB"><head><title>Returns | Shop</title>
<meta property="og:title" content="Returns"><link rel="canonical" href="https://shop.example/returns"><style>p{}</style></head>
<body><header>Shop</header><nav>Home</nav>
<main><h1>Returns</h1><p>Send it&nbsp;back within <b>60 days</b>.<br>Free of charge.</p>
<ul><li>Tents<ul><li>used</li></ul></li><li><p>Boots</p></li></ul><ol start="3"><li>Pack it</li></ol>
<table><caption>Prices</caption><thead><tr><th>Country</th><th>Price</th></tr></thead><tbody><tr><td>Spain</td><td>€7</td></tr></tbody></table>
<table><tr><td>a</td><td>b</td></tr></table>
<dl><dt>Refund</dt><dd>Money back</dd></dl><pre>npm i\n\nnpm start</pre><blockquote><p>Quoted</p></blockquote>
<div hidden>secret</div><p style="display: none">secret</p><div aria-hidden="true">secret</div><template>secret</template>
<form><label>secret</label></form><script>secret()</script><svg><text>secret</text></svg>
<details><summary>Why?</summary>Because.</details>Loose <span>text</span><img src="x" alt="A tent"></main>
<aside>Related</aside><footer>© Shop</footer></body></html>`

it('reads the main part of a page, block by block, without what nobody sees', () => {
  const { title, language, url, blocks } = extractHtml(page)
  expect({ title, language, url }).toEqual({
    title: 'Returns',
    language: 'en-GB',
    url: 'https://shop.example/returns',
  })
  expect(blocks.map((block) => `${block.kind} ${block.text}`)).toEqual([
    'heading Returns',
    'paragraph Send it back within 60 days.\nFree of charge.',
    'list - Tents\n  - used\n- Boots',
    'list 3. Pack it',
    'table Prices\nCountry: Spain · Price: €7',
    'table a · b',
    'list - Refund: Money back',
    'code npm i\nnpm start',
    'quote Quoted',
    'heading Why?',
    'paragraph Because.',
    'paragraph Loose textA tent',
  ])
})

it('a fragment without body or main is read whole', () => {
  expect(extractHtml('<p>One</p>two').blocks.map((block) => block.text)).toEqual(['One', 'two'])
  expect(extractHtml('just &lt;text&gt;').blocks.map((block) => block.text)).toEqual(['just <text>'])
})

it('a page without a main part falls back to article, then body', () => {
  expect(extractHtml('<body><nav>N</nav><article><p>A</p></article><p>B</p></body>').blocks).toHaveLength(1)
  expect(extractHtml('<body><main> </main><p>B</p></body>').blocks.map((block) => block.text)).toEqual(['B'])
})

it('nesting without end costs nothing but its depth', () => {
  expect(() => extractHtml(`${'<div>'.repeat(1_000)}deep`)).not.toThrow()
})
