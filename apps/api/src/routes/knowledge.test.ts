import { describe, expect, test } from 'vitest'
import { answerOf, errorOf } from '../testing/answer-of.ts'
import { evaluationRules } from '../testing/evaluation-rules.ts'
import { openHarness } from '../testing/harness.ts'
import { knowledgeRules } from '../testing/knowledge-rules.ts'

describe('knowledge, on Node', () => knowledgeRules(openHarness))
describe('evaluation, on Node', () => evaluationRules(openHarness))

test('a file of more than 20 MB is refused and the words say so', async () => {
  const harness = await openHarness()
  const admin = await harness.agent('admin')
  const upload = (bytes: number) =>
    admin.call('uploadFile', { query: { path: 'long.txt' }, body: 'word '.repeat(bytes / 5) })
  await answerOf('uploadFile', await upload(1_000_000))
  const response = await upload(21 * 1024 * 1024)
  expect(response.status).toBe(413)
  expect((await errorOf(response)).message).toBe('The request is larger than 20 MB.')
  await harness.close()
})
