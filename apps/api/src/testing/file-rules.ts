import type { IngestOutcome } from '@baton/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import { docxOf, pdfOf } from './office-files.ts'
import { OWN_PAGE } from './origins.ts'
import type { TestAgent } from './test-agent.ts'

/** Which files give a site its knowledge, tried on a host. */
export function fileRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
  }, 60_000)
  afterAll(() => harness?.close())

  const upload = async (path: string, body: Uint8Array<ArrayBuffer> | string): Promise<IngestOutcome> => {
    const response = await harness.request(
      `/v1/staff/sites/${harness.shop.id}/files?path=${encodeURIComponent(path)}`,
      {
        method: 'POST',
        headers: {
          ...OWN_PAGE,
          ...{ cookie: admin.cookie, authorization: `Bearer ${admin.grant}` },
          'content-type': 'application/octet-stream',
        },
        body,
      },
    )
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
    return (await response.json()) as IngestOutcome
  }

  test.each([
    ['pdf/returns.pdf', pdfOf('You can send back a used tent within 60 days.')],
    ['docx/returns.docx', docxOf('You can send back a used tent within 60 days.')],
    ['csv/returns.csv', 'question,answer\nCan I send back a used tent?,Within 60 days.\n'],
    ['md/returns.md', '# Returns\n\nYou can send back a used tent within 60 days.\n'],
    ['html/returns.html', '<title>Returns</title><p>You can send back a used tent within 60 days.</p>'],
  ])('%s is an article', async (path, content) => {
    expect(await upload(path, new Uint8Array(Buffer.from(content)))).toMatchObject({ added: 1, errors: [] })
  })

  test.each([
    ['broken.pdf', '%PDF-1.4 and nothing that follows', /damaged|no text/],
    ['broken.docx', 'PK, it says', /Word document/],
  ])('%s is one sentence, and the next file is read', async (path, content, sentence) => {
    const { added, errors } = await upload(path, content)
    expect({ added, said: errors.map(({ message }) => message) }).toEqual({
      added: 0,
      said: [expect.stringMatching(sentence)],
    })
    expect(await upload(`${path}.md`, '# After\n\nRead as ever.\n')).toMatchObject({ added: 1 })
  })

  test('what was wrong with a file stands in the room until it comes again, or somebody has dealt with it', async () => {
    const source = async () => {
      const { sources } = await answerOf('listSources', await admin.call('listSources'))
      return sources.find(({ name }) => name === 'Uploaded files')
    }
    const wrong = async () => (await source())?.report?.errors.map(({ from }) => from).sort()
    await admin.call('clearErrors', { params: { sourceId: (await source())?.id ?? '' } })
    expect(await wrong()).toEqual([])
    await Promise.all(['one.pdf', 'two.pdf', 'three.pdf'].map((path) => upload(path, '%PDF-1.4 and nothing')))
    await upload('fine.md', '# Fine\n\nNothing is wrong with it.\n')
    expect(await wrong()).toEqual(['one.pdf', 'three.pdf', 'two.pdf'])
    await upload('one.pdf', new Uint8Array(pdfOf('It opens now.')))
    const report = (await source())?.report
    expect(report).toMatchObject({ added: 1, failed: 2 })
    expect(report?.errors.every(({ message }) => /damaged|no text/.test(message))).toBe(true)
    await admin.call('clearErrors', { params: { sourceId: (await source())?.id ?? '' } })
    expect((await source())?.report).toMatchObject({ added: 1, failed: 0, errors: [] })
  })

  test('a word of 2.5 MB is cut to what a database takes', async () => {
    const { added, errors } = await upload('terms.md', `# Terms\n\n${'x'.repeat(2_500_000)}\n`)
    expect({ isIn: added > 0, errors }).toEqual({ isIn: true, errors: [] })
  }, 30_000)
}
