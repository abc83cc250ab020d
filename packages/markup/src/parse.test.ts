import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import type { Block, Inline, List } from './tree.ts'

/** The tree in one line: <p>, <b>, <i>, <c> code, <a url>, [n], / for breaks. */
function draw(blocks: Block[]): string {
  return blocks.map(drawBlock).join('')
}
function drawBlock(block: Block): string {
  if (block.type === 'list') return drawList(block)
  if (block.type === 'code') return `<pre>${block.text}</pre>`
  if (block.type === 'quote') return `<quote>${draw(block.blocks)}</quote>`
  if (block.type === 'table') return `<table>${[block.header, ...block.rows].map(drawRow).join('')}</table>`
  return `<${block.type[0]}>${drawInline(block.children)}</${block.type[0]}>`
}
const drawRow = (row: Inline[][]) => `<tr>${row.map(drawInline).join('|')}</tr>`
function drawList(list: List): string {
  const items = list.items.map(
    (item) => `<li>${drawInline(item.children)}${item.list ? drawList(item.list) : ''}</li>`,
  )
  return `<${list.ordered ? `ol ${list.start}` : 'ul'}>${items.join('')}</>`
}
function drawInline(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'code') return `<c>${node.text}</c>`
      if (node.type === 'break') return '/'
      if (node.type === 'citation') return `[${node.n}]`
      if (node.type === 'link') return `<a ${node.url}>${drawInline(node.children)}</a>`
      return `<${node.type[0] === 's' ? 'b' : 'i'}>${drawInline(node.children)}</>`
    })
    .join('')
}

const cases: Record<string, [written: string, drawn: string][]> = {
  'paragraphs are parted by blank lines, lines by breaks': [
    ['one\ntwo\n\nthree', '<p>one/two</p><p>three</p>'],
    ['one\r\ntwo\r\n \r\nthree', '<p>one/two</p><p>three</p>'],
    ['', ''],
    [' \n\n ', ''],
  ],
  'bold, italics and code': [
    ['a **b** c', '<p>a <b>b</> c</p>'],
    ['*a* and _b_ and __c__ and ***d***', '<p><i>a</> and <i>b</> and <b>c</> and <b>d</></p>'],
    ['**a *b* c**', '<p><b>a <i>b</> c</></p>'],
    ['Größe**n** and 日本**語**', '<p>Größe<b>n</> and 日本<b>語</></p>'],
    ['run `a * b` now', '<p>run <c>a * b</c> now</p>'],
    ['**bold\nover lines**', '<p><b>bold/over lines</></p>'],
  ],
  'what is not complete markup stays text': [
    ['20*30*40 cm', '<p>20*30*40 cm</p>'],
    ['snake_case_name', '<p>snake_case_name</p>'],
    ['2 * 3 ** 4', '<p>2 * 3 ** 4</p>'],
    ['**open', '<p>**open</p>'],
    ['*a **b*', '<p><i>a **b</></p>'],
    ['`open', '<p>`open</p>'],
    ['[open', '<p>[open</p>'],
    ['[a](b', '<p>[a](b</p>'],
    ['[a] (b)', '<p>[a] (b)</p>'],
    ['[^x] [^0] [^123]', '<p>[^x] [^0] [^123]</p>'],
    ['a ****', '<p>a ****</p>'],
    ['1984', '<p>1984</p>'],
    ['| a | b |', '<p>| a | b |</p>'],
    ['#hashtag', '<p>#hashtag</p>'],
    ['-5 degrees', '<p>-5 degrees</p>'],
  ],
  'a backslash takes the meaning from a mark': [
    ['\\*a\\* \\[^1\\] \\`b\\` \\\\', '<p>*a* [^1] `b` \\</p>'],
    ['\\# a\n\\- b\n1\\. c\n\\> d', '<p># a/- b/1. c/> d</p>'],
    ['C:\\new', '<p>C:\\new</p>'],
  ],
  'headings of any level': [['# One\ntext\n### Two **b**', '<h>One</h><p>text</p><h>Two <b>b</></h>']],
  'lists, ordered and not, nested one level': [
    ['- a\n- b\n\n- c', '<ul><li>a</li><li>b</li><li>c</li></>'],
    ['3. a\n4. b', '<ol 3><li>a</li><li>b</li></>'],
    ['text\n* a\n+ b', '<p>text</p><ul><li>a</li><li>b</li></>'],
    ['- a\n  - b\n    - c\n  - d\n- e', '<ul><li>a<ul><li>b</li><li>c</li><li>d</li></></li><li>e</li></>'],
    ['1. a\n   - b\n\n2. c', '<ol 1><li>a<ul><li>b</li></></li><li>c</li></>'],
    ['- a\n    - b\n   - c', '<ul><li>a<ul><li>b</li><li>c</li></></li></>'],
    ['- a\n\t1. b', '<ul><li>a<ol 1><li>b</li></></li></>'],
    ['- a\n  more\n- b\nafter', '<ul><li>a/more</li><li>b</li></><p>after</p>'],
    ['1. a\n- b', '<ol 1><li>a</li></><ul><li>b</li></>'],
    ['- a\n\nafter', '<ul><li>a</li></><p>after</p>'],
  ],
  'tables need a second row of dashes': [
    [
      '| a | b |\n|---|:-:|\n| 1 | **2** |\n| 3 \\| 4 | |\nend',
      '<table><tr>a|b</tr><tr>1|<b>2</></tr><tr>3 | 4|</tr></table><p>end</p>',
    ],
    ['intro\n| a | b |\n| - | - |', '<p>intro</p><table><tr>a|b</tr></table>'],
    ['| a | b |\n|---|\n', '<p>| a | b |/|---|</p>'],
  ],
  'fenced code keeps its lines, closed or not': [
    ['```js\na\n\n  **b**\n```\nend', '<pre>a\n\n  **b**</pre><p>end</p>'],
    ['```\nopen', '<pre>open</pre>'],
  ],
  'quotes hold blocks': [
    ['> a\n> - b\n>> c\n\nd', '<quote><p>a</p><ul><li>b</li></><p>c</p></quote><p>d</p>'],
  ],
  'rules are a pause, not a thing': [['a\n\n---\n\nb\n* * *', '<p>a</p><p>b</p>']],
  'links, bare addresses and citations': [
    ['see [our **page**](/a "title")[^1].', '<p>see <a /a>our <b>page</></a>[1].</p>'],
    ['[a](<https://x.example/b>)', '<p><a https://x.example/b>a</a></p>'],
    ['[a](https://x.example/b_(c))', '<p><a https://x.example/b_(c)>a</a></p>'],
    ['(see https://x.example/a.)', '<p>(see <a https://x.example/a>https://x.example/a</a>.)</p>'],
    [
      '**https://x.example**, 詳細はhttps://x.example/bをご覧',
      '<p><b><a https://x.example>https://x.example</a></>, 詳細は<a https://x.example/b>https://x.example/b</a>をご覧</p>',
    ],
    ['[https://a.example](https://b.example)', '<p><a https://b.example>https://a.example</a></p>'],
    ['a[^1][^12]', '<p>a[1][12]</p>'],
  ],
  'an image is its alt text': [
    ['![a **cat**](https://x.example/c.png)', '<p>a <b>cat</></p>'],
    ['![](https://x.example/c.png)', ''],
    ['wow![^1]', '<p>wow![1]</p>'],
  ],
  'HTML is plain text': [
    ['<b onclick="x">hi</b> &amp; <!-- c -->', '<p><b onclick="x">hi</b> &amp; <!-- c --></p>'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%j', (written, drawn) => expect(draw(parse(written)).replace('<p></p>', '')).toBe(drawn))
})

test('a block keeps the source that it was made of', () => {
  expect(parse('a\nb\n\n- c\n- d\n').map((block) => block.source)).toEqual(['a\nb', '- c\n- d'])
})

describe('long hostile texts take linear time and never throw', () => {
  const seeds = [
    '[',
    '![',
    '](',
    '[a](',
    '[a](x',
    '[a](x"',
    '[a](x "',
    '[a](((',
    '**a ',
    '*a **b ',
    '_a',
    '`',
    '`a``',
    '\\',
    '> ',
    '>',
    '- ',
    '1. ',
    '| ',
    '|-',
    '|\n',
    '#',
    '-',
    '- -',
    '***',
    '[^1',
    '[^1]',
    'http://',
    'https://.',
    'https://(',
    '\n',
    ' ',
    '\t',
    'a ',
    '```\n',
    '\0',
    '<',
    '[[a](b)](',
    '\n    - a',
    '\n  ',
    '[a\\',
    '" "',
    '\ud800',
  ]
  test.each(seeds)('%j, again and again', (seed) => {
    const text = seed.repeat(Math.ceil(200_000 / seed.length))
    for (const tail of ['', '\n', ']', ')', '**', '`', '|']) {
      parse(text + tail)
      parse(text + tail, { streaming: true })
    }
  })
})
