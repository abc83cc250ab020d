import { describe, expect, it } from 'vitest'
import { chunkArticle } from '../ingest/chunk-article.ts'
import { extractMarkdown } from './extract-markdown.ts'

const lines = (markdown: string, format: 'markdown' | 'mdx' = 'markdown') =>
  extractMarkdown(markdown, format).blocks.map((block) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}`.trim() : block.text,
  )

describe('Markdown', () => {
  it('links become their text, images their description, emphasis its words', () => {
    expect(lines('See **[Delivery](/d "t")**, ![a red tent](t.png) and *this* <https://x.example>.')).toEqual(
      ['See Delivery, a red tent and this https://x.example.'],
    )
    expect(lines('![screenshot-2.png](a.png)')).toEqual([])
  })

  it('entities are decoded in text and left alone in code', () => {
    expect(lines('Fish &amp; chips &copy; `a &amp; b` &unheardof;')).toEqual([
      'Fish & chips © a &amp; b &unheardof;',
    ])
  })

  it('invisible characters go: bidi controls, zero width, tag characters; text is NFC', () => {
    const hidden = `re\u200bfund\u202e \u{e0041}\u{e0042}cafe\u0301\ufeff soft\u00adhyphen`
    expect(lines(hidden)).toEqual(['refund café softhyphen'])
    expect(lines('👨‍👩‍👧 نمی‌خواهم')).toEqual(['👨‍👩‍👧 نمی‌خواهم'])
  })

  it('lists keep one item a line, numbers and nesting', () => {
    expect(
      lines('3. Open it\n4. Close it\n   - gently\n   - twice\n\n     with a second paragraph\n'),
    ).toEqual(['3. Open it\n4. Close it\n  - gently\n  - twice\nwith a second paragraph'])
    expect(lines('- [ ] todo\n- [x] done')).toEqual(['- todo\n- done'])
  })

  it('each row of a table stands alone under its headers', () => {
    expect(lines('| Country | Price |\n|---|---|\n| Spain | **€5**<br>or more |\n| `a\\|b` | |')).toEqual([
      'Country: Spain · Price: €5 or more\nCountry: a|b',
    ])
  })

  it('a line that is broken by hand stays broken, one that the editor broke does not', () => {
    expect(lines('one\ntwo\\\nthree  \nfour')).toEqual(['one two\nthree\nfour'])
  })

  it('code keeps its lines and whatever it holds, and nothing in it is read as markup', () => {
    const code = 'import x from "y"\n{{< figure >}}\n<Note>{a}</Note>\n:::tip'
    expect(
      lines(`\`\`\`mdx title="a"\n${code}\n\`\`\`\n\nUse \`{{ name }}\` and \`<head>\`.`, 'mdx'),
    ).toEqual([code, 'Use {{ name }} and <head>.'])
    expect(lines('1. Run\n\n   ```sh\n   npm i\n   ```\n2. Wait')).toEqual(['1. Run\nnpm i\n2. Wait'])
    expect(lines('> ```\n> quoted\n> ```')).toEqual(['quoted'])
    expect(lines('```mermaid\ngraph TD\n```')).toEqual([])
    expect(lines('~~~\nnever closed')).toEqual(['never closed'])
  })

  it('footnotes, anchors, attribute lists, wiki links and tables of contents leave their text', () => {
    expect(
      lines(
        '# Returns {#returns .big}\n\n[TOC]\n\nFree[^1] for [[clubs|members]]{: .note}.\n\n[^1]: In the UK.',
      ),
    ).toEqual(['# Returns', 'Free for members.', 'In the UK.'])
    expect(lines('A [link](x){:target="_blank"} here\n{: .lead}')).toEqual(['A link here'])
  })

  it('definitions become list items', () => {
    expect(lines(':id\n: The number.\n: Never changes.\n\nname\n: The name.')).toEqual([
      '- :id: The number. Never changes.\n- name: The name.',
    ])
  })

  it('indented code is code in Markdown and text in MDX', () => {
    expect(extractMarkdown('a\n\n    b', 'markdown').blocks[1]?.kind).toBe('code')
    expect(extractMarkdown('a\n\n    b', 'mdx').blocks[1]?.kind).toBe('paragraph')
  })
})

describe('what site generators add', () => {
  it('Hugo shortcodes go; what they enclose and their captions stay', () => {
    expect(
      lines(
        [
          '{{< hint style="info" >}}',
          'Read [the policy]({{< relref "policy#x" >}}).',
          '{{< /hint >}}',
          '',
          '{{< figure src="a.jpg" caption="Two \'dome\' tents" >}}',
          '',
          '{{%optional%}} text {{<relref "x">}}',
          '',
          '{{< highlight go >}}',
          'x := 1',
          '{{< /highlight >}}',
          '',
          'id',
          ': {{<required>}} String.',
        ].join('\n'),
      ),
    ).toEqual([
      'Read the policy.',
      "Two 'dome' tents",
      '(optional) text',
      'x := 1',
      '- id: Required. String.',
    ])
  })

  it('Docusaurus, VitePress, MkDocs and GitHub boxes leave title and text', () => {
    expect(
      lines(
        ':::tip Use WordPress?\nInstall the plugin.\n:::\n\n:::note[Mind]\nText\n:::\n\n::: warning\nHot\n:::',
      ),
    ).toEqual(['Use WordPress?', 'Install the plugin.', 'Mind', 'Text', 'Hot'])
    expect(lines('!!! note "Before you start"\n    Charge it.\n\n    - once\n\nAfter')).toEqual([
      'Before you start',
      'Charge it.',
      '- once',
      'After',
    ])
    expect(lines('> [!WARNING]\n> Do not heat.')).toEqual(['Do not heat.'])
  })

  it('Liquid, Jekyll and GitBook tags go, with their comments', () => {
    expect(
      lines(
        '{% hint style="info" %}\nText {{ page.title | upcase }}\n{% endhint %}\n{% comment %}no{% endcomment %}\n[x]({% link a.md %})',
      ),
    ).toEqual(['Text', 'x'])
  })
})

describe('MDX and raw HTML', () => {
  it('imports, exports, expressions and comments go', () => {
    expect(
      lines(
        [
          "import A from '@site/a'",
          'import {',
          '  B,',
          "} from '../b.tsx'",
          '',
          'export const meta = {',
          '  a: 1,',
          '',
          '  b: 2,',
          '}',
          '',
          '{/* a comment */}',
          'Text {props.name} and {"plain words"} stay.',
        ].join('\n'),
        'mdx',
      ),
    ).toEqual(['Text and plain words stay.'])
  })

  it('prose that begins with import is prose', () => {
    expect(lines('import duties are paid by you\n\nexport is free')).toEqual([
      'import duties are paid by you',
      'export is free',
    ])
  })

  it('a titled component is a heading over its content, and over no more', () => {
    const blocks = extractMarkdown(
      '## Install\n\n<Tabs>\n  <Tab title="macOS">\n    Use brew.\n\n    ```sh\n    brew x\n    ```\n  </Tab>\n  <Tab title={"Linux"}>Use apt.</Tab>\n</Tabs>\n\nThen restart.',
      'mdx',
    ).blocks
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['heading', 'Install'],
      ['heading', 'macOS'],
      ['paragraph', 'Use brew.'],
      ['code', 'brew x'],
      ['heading', ''],
      ['heading', 'Linux'],
      ['paragraph', 'Use apt.'],
      ['heading', ''],
      ['paragraph', 'Then restart.'],
    ])
  })

  it('a badge in a heading, a tooltip in a sentence and a card without content are read as people see them', () => {
    expect(lines('### site_id <Required />\n\nThe <Tooltip tip="x">API</Tooltip> key.', 'mdx')).toEqual([
      '### site_id',
      'The API key.',
    ])
    expect(lines('<Card title="Returns" href="/r" icon={icons.box} />', 'mdx')).toEqual(['Returns'])
    expect(lines('<CtaBox headline="Buy now" link="/x" />', 'mdx')).toEqual([])
  })

  it('attributes of any shape leave nothing behind', () => {
    expect(
      lines(
        '<div style={{minWidth: \'200px\'}} className="a > b" {...rest}>\n<img alt="A tent" src={useBaseUrl(\'img/x.png\')} />\n</div>',
        'mdx',
      ),
    ).toEqual(['A tent'])
  })

  it('raw HTML becomes Markdown: headings, lists, tables, code, summaries', () => {
    expect(
      lines(
        '<h2>Sizes</h2><p>Pick <b>one</b>:<br>or two</p><ul><li>small</li><li>large</li></ul>\n\n<table><tr><th>EU</th><th>UK</th></tr><tr><td>42</td><td><code>8</code></td></tr></table>\n\n<details><summary>Why?</summary>Because.</details>\n\n<pre><code>a &lt; b</code></pre>',
      ),
    ).toEqual([
      '## Sizes',
      'Pick one:\nor two',
      '- small\n- large',
      'EU: 42 · UK: 8',
      '####### Why?',
      'Because.',
      '#######',
      'a < b',
    ])
  })

  it('scripts, styles, frames and comments go with their content', () => {
    expect(
      lines('<script>alert(1)</script><style>p{}</style><!-- no\n\nno --><iframe src="x">old</iframe>Text'),
    ).toEqual(['Text'])
  })

  it('a placeholder in angle brackets keeps its name', () => {
    expect(lines('Open https://<your-domain>/app and 2 < 3, a <- b.')).toEqual([
      'Open https://your-domain/app and 2 < 3, a <- b.',
    ])
  })
})

describe('pages that are built to break readers', () => {
  const pages: Record<string, string> = {
    'unclosed tags': '<code><table><h1><Note title="a"><details>'.repeat(3_000),
    braces: '{'.repeat(50_000),
    brackets: '[['.repeat(40_000),
    shortcodes: '{{< '.repeat(20_000),
    blanks: ' '.repeat(100_000),
    backticks: Array.from({ length: 300 }, (_, index) => `${'`'.repeat(index + 1)}a`).join(' '),
  }

  it.each(Object.entries(pages))('%s are read', (_, page) => {
    for (const format of ['markdown', 'mdx'] as const)
      expect(() => chunkArticle(extractMarkdown(page, format).blocks)).not.toThrow()
  })

  it('no mixture of signs leaves one of our own markers in a text', () => {
    const seed = Math.floor(Math.random() * 1e9)
    let state = seed
    const next = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const signs = [
      '`',
      '```\n',
      '<Note title="a">',
      '</Note>',
      '<code>',
      '</code>',
      '{',
      '}',
      '{{<',
      '>}}',
      '{%',
      '%}',
      ':::',
      '\n',
      '\n\n',
      '| a |',
      '|-|',
      '- ',
      '# ',
      'word ',
      '\ue000',
      '0',
      '\ue001',
      '<table>',
      '</table>',
      '> ',
      '\\<',
      '<details>',
      '<summary>',
      '[^1]',
      '](x)',
    ]
    for (let round = 0; round < 400; round += 1) {
      const page = Array.from({ length: 40 }, () => signs[next(signs.length)]).join('')
      for (const format of ['markdown', 'mdx'] as const)
        for (const block of extractMarkdown(page, format).blocks)
          expect(block.text, `seed ${seed}, page ${JSON.stringify(page)}`).not.toMatch(/[\ue000-\uf8ff]/)
    }
  })
})
