import type { ConversationId, MessageId } from '@baton/contracts'
import { describe, expect, it } from 'vitest'
import { createTelling } from './telling.ts'

const a = 'cnv_a' as ConversationId
const b = 'cnv_b' as ConversationId
const [first, second] = ['msg_1' as MessageId, 'msg_2' as MessageId]

function miniature() {
  const told: string[] = []
  let time = 0
  let refuses = false
  const put = async (path: string, body: unknown) => {
    told.push(`${path.slice('/conversations/'.length)} ${Object.values(body as object).join(' ')}`)
    if (refuses) throw new Error('refused')
  }
  const telling = createTelling({ api: { put: put as never }, now: () => time })
  return {
    telling,
    wait: (ms: number) => (time += ms),
    refuse: (next: boolean) => (refuses = next),
    /** What the server has heard since it was asked last. */
    told: async () => {
      for (let n = 0; n < 20; n += 1) await Promise.resolve()
      return told.splice(0)
    },
  }
}

describe('that an agent types', () => {
  it('is told once in three seconds, however many keys they press', async () => {
    const { telling, wait, told } = miniature()
    telling.typing(a, 'text')
    wait(2_999)
    telling.typing(a, 'text')
    expect(await told()).toEqual(['cnv_a/typing text true'])
    wait(1)
    telling.typing(a, 'text')
    expect(await told()).toEqual(['cnv_a/typing text true'])
  })

  it('ends before it begins elsewhere, or as another kind', async () => {
    const { telling, told } = miniature()
    telling.typing(a, 'text')
    telling.typing(a, 'note')
    telling.typing(b, 'text')
    expect(await told()).toEqual([
      'cnv_a/typing text true',
      'cnv_a/typing text false',
      'cnv_a/typing note true',
      'cnv_a/typing note false',
      'cnv_b/typing text true',
    ])
  })

  it('is taken back only while it is not known to have lapsed', async () => {
    const { telling, wait, told } = miniature()
    telling.stopTyping()
    telling.typing(a, 'text')
    wait(6_000)
    telling.stopTyping()
    expect(await told()).toEqual(['cnv_a/typing text true'])
    telling.typing(a, 'text')
    telling.stopTyping()
    telling.stopTyping()
    expect(await told()).toEqual(['cnv_a/typing text true', 'cnv_a/typing text false'])
  })
})

describe('what an agent has read', () => {
  it('is told once for each message, and again after a failure', async () => {
    const { telling, refuse, told } = miniature()
    telling.read(a, first)
    telling.read(a, first)
    expect(await told()).toEqual(['cnv_a/read msg_1'])
    refuse(true)
    telling.read(a, second)
    await told()
    refuse(false)
    telling.read(a, second)
    expect(await told()).toEqual(['cnv_a/read msg_2'])
  })
})
