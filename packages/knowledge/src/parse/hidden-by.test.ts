import { expect, test } from 'vitest'
import { parser } from '../parse.ts'

const HIDING = [
  'hidden',
  'HIDDEN=""',
  'aria-hidden="true"',
  'style="display:none"',
  'style="color: red; VISIBILITY : hidden"',
  'style="opacity:0"',
  "style='font-size: 0px;'",
  'style="position:absolute;left:-9999px"',
  'style="color:transparent"',
]
const SHOWING = ['style="opacity:0.9"', 'style="font-size:0.8em"', 'style="left:-4px"', 'aria-hidden="false"']

async function textOf(name: string, text: string): Promise<string> {
  const [item] = await parser.parseFile({ path: name, from: name, bytes: new TextEncoder().encode(text) })
  return JSON.stringify(item)
}

test.each(HIDING)(
  'what %s hides is not read: on a page, in Markdown, in a table there',
  async (attribute) => {
    const html = `<p>Seen before.</p><div ${attribute}>Unseen <div>within</div> here</div><p>Seen after.</p>`
    const table = `<table><tr><td>Seen cell</td><td ${attribute}>Unseen cell</td></tr></table>`
    const inLine = `A line <span ${attribute}>Unseen</span> goes on.`
    for (const text of [
      await textOf('page.html', `<html><body><h1>T</h1>${html}${table}</body></html>`),
      await textOf('page.md', `# T\n\n${html}\n\n${inLine}\n\n${table}\n`),
    ]) {
      expect(text).toContain('Seen before.')
      expect(text).toContain('Seen after.')
      expect(text).not.toMatch(/Unseen|within/)
    }
  },
)

test.each(SHOWING)('what has %s is read', async (attribute) => {
  const html = `<p ${attribute}>Seen here.</p>`
  expect(await textOf('page.html', `<html><body><h1>T</h1>${html}</body></html>`)).toContain('Seen here.')
  expect(await textOf('page.md', `# T\n\n${html}\n`)).toContain('Seen here.')
})
