import { type ComponentChildren, isValidElement, type VNode } from 'preact'
import { describe, expect, test, vi } from 'vitest'
import { Markup, type MarkupProps } from './preact.tsx'

const links = { allowedUrls: ['/help/returns'], allowedOrigins: ['https://shop.example'] }

/** Draws components down to elements, as text. */
function html(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(html).join('')
  if (!isValidElement(node))
    return node === null || node === undefined || typeof node === 'boolean' ? '' : String(node)
  const { type, props } = node as VNode<Record<string, unknown>>
  if (typeof type === 'function') return html(rendered(node as VNode))
  const { children, ...rest } = props
  const attributes = Object.entries(rest).filter(([, value]) => value !== undefined)
  return `<${type}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}>${html(children as ComponentChildren)}</${type}>`
}

interface Drawn {
  props: unknown
  render(props: unknown): ComponentChildren
  shouldComponentUpdate(next: unknown): boolean
}
function instance(node: VNode): Drawn {
  return new (node.type as unknown as new (props: unknown) => Drawn)(node.props)
}
function rendered(node: VNode): ComponentChildren {
  const type = node.type as { prototype?: { render?: unknown } } & ((props: unknown) => ComponentChildren)
  return type.prototype?.render ? instance(node).render(node.props) : type(node.props)
}
const draw = (text: string, more: Partial<MarkupProps> = {}) =>
  html(<Markup text={text} links={links} {...more} />)

test('blocks carry their own direction, tables a wrapper, code a pre', () => {
  expect(draw('# a\n\nb\nc\n\n2. d\n\n| e |\n|---|\n| f |\n\n```\ng\n```\n\n> h')).toBe(
    '<div class=md><p dir=auto class=md-heading><strong>a</strong></p><p dir=auto>b<br></br>c</p>' +
      '<ol dir=auto start=2><li>d</li></ol>' +
      '<div dir=auto class=md-table tabIndex=0><table><tr><th dir=auto>e</th></tr><tr><td dir=auto>f</td></tr></table></div>' +
      '<pre class=md-code><code>g</code></pre><blockquote dir=auto><p dir=auto>h</p></blockquote></div>',
  )
})

test('a word of inline code that fits on a line stays on one, a longer one breaks where it must', () => {
  expect(draw('Use `a --dry-run -v`.')).toContain(
    '<code>a <span class=md-glue>--dry-run</span> <span class=md-glue>-v</span></code>',
  )
  expect(draw('`cat  src/a.ts`')).toContain('<code>cat  <span class=md-glue>src/a.ts</span></code>')
  const long = `--${'x'.repeat(27)}`
  expect(draw(`\`${long} b.c\``)).toContain(`<code>${long} b.c</code>`)
})

test('a tool of the caller stands before the text of each block of code', () => {
  const tool = (code: string) => <button type="button">{code.length}</button>
  expect(draw('a `b`\n\n```\ncat\n```', { renderCodeTool: tool })).toContain(
    '<code>b</code></p><pre class=md-code><button type=button>3</button><code>cat</code></pre>',
  )
})

test('an allowed link is a link, another is its text, an image is never one', () => {
  expect(draw('[a](https://shop.example/x)')).toContain(
    '<a href=https://shop.example/x target=_blank rel=noopener noreferrer nofollow>a</a>',
  )
  expect(draw('[a](/help/returns)')).toContain('<a href=/help/returns>a</a>')
  const hostile = [
    '[a](javascript:alert(1))',
    '[a](https://evil.example)',
    '![a](https://shop.example/i.png)',
    'a',
  ]
  for (const text of hostile) expect(draw(text)).toBe('<div class=md><p dir=auto>a</p></div>')
})

test('citations are drawn by the caller, or left out', () => {
  expect(draw('a[^2]', { renderCitation: (n) => <sup>{n}</sup> })).toContain(
    '<span class=md-glue>a<sup>2</sup></span>',
  )
  expect(draw('a[^2]')).toBe('<div class=md><p dir=auto>a</p></div>')
})

describe('while text arrives', () => {
  const markup = new Markup({ text: '', links })
  const blocksOf = (props: MarkupProps) => {
    const root = markup.render(props) as VNode<{ children: VNode[] }>
    return root.props.children.flatMap((group) => instance(group).render(group.props) as VNode[])
  }
  test('only the last block is drawn again', () => {
    const renderCitation = vi.fn(() => null)
    const before = blocksOf({ text: 'one **two**\n\n- three', links, renderCitation, streaming: true })
    const after = blocksOf({ text: 'one **two**\n\n- three and', links, renderCitation, streaming: true })
    const redrawn = before.map((block, index) => instance(block).shouldComponentUpdate(after[index]?.props))
    expect(redrawn).toEqual([false, true])
    expect(before.map((block) => block.key)).toEqual(after.map((block) => block.key))
  })
  test('half a mark is held back', () => {
    expect(draw('one **two*', { streaming: true })).toContain('one <strong>two</strong>')
    expect(draw('one [^', { streaming: true })).toContain('one </p>')
  })
})
