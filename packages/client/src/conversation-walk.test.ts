import type { ConversationId, Message } from '@baton/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, fold } from './conversation-state.ts'
import type { MiniatureSite } from './testing/miniature-site.ts'
import { apply, begin, follow, id, partOf } from './testing/reader.ts'

/** What can happen on the server and to the frames on their way. */
const steps = fc.oneof(
  fc.constantFrom(
    'send',
    'startRun',
    'say',
    'finishRun',
    'cutRun',
    'withdrawRun',
    'reply',
    'withdrawMessage',
    'rate',
  ),
  fc.constantFrom('reconnect', 'reread', 'repeat', 'lateAnswer'),
)

test('C21 to C28 after any walk of losses and repeats the state is the transcript of the server', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 80 }), (path) => {
      const end = walk(path)
      expect(end.known.state.messages).toEqual(end.site.transcript(end.conversationId))
      expect(end.known.state.conversation).toEqual(end.site.conversation(end.conversationId))
      expect(end.known.state.running?.text ?? null).toBe(end.site.runs.get(end.conversationId)?.text ?? null)
      expect(end.known.state.pending).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** Frames are lost with a connection; a reconnect sends the running text, then the facts behind the cursor. */
function walk(path: string[]) {
  const { site, conversationId, frames, known: first } = begin()
  let known = first
  let connected = true
  const answers: Change[] = []
  const reconnect = () => {
    connected = true
    frames.length = 0
    for (const { id: runId, text, citations } of site.runs.values())
      known = fold(known, partOf({ type: 'text-start', conversationId, runId, text, citations }))
    known = follow(
      known,
      site.log.slice(known.cursor).map((logged) => ({ fact: site.join(logged) })),
    )
  }
  for (const [at, name] of path.entries()) {
    const lose = name === 'repeat' && at % 2 === 0
    act(site, conversationId, name, at, answers)
    if (name === 'reconnect') reconnect()
    if (name === 'reread') {
      const conversation = site.conversation(conversationId)
      known = fold(known, {
        type: 'read',
        conversation,
        messages: site.transcript(conversationId),
        asOf: site.asOf,
      })
      if (!connected) reconnect()
    }
    if (name === 'lateAnswer') known = apply(known, ...answers.splice(0))
    if (lose) connected = false
    const arrived = frames.splice(0)
    if (connected) known = follow(known, name === 'repeat' ? [...arrived, ...arrived] : arrived)
  }
  reconnect()
  return { known: apply(known, ...answers), site, conversationId }
}

function act(
  site: MiniatureSite,
  conversationId: ConversationId,
  name: string,
  at: number,
  answers: Change[],
) {
  const shown = site.transcript(conversationId).at(-1)
  if (name === 'send') {
    const message = site.send(conversationId, id(at + 1), `message ${at}`) as Message
    answers.push({ type: 'accepted', message, asOf: site.asOf })
  }
  if (name === 'startRun' && !site.runs.size) site.startRun(conversationId)
  if (name === 'say') site.say(conversationId, `word${at} `)
  if (name === 'finishRun') site.finishRun(conversationId)
  if (name === 'cutRun') site.finishRun(conversationId, 'run.cut')
  if (name === 'withdrawRun') site.withdrawRun(conversationId)
  if (name === 'reply') site.reply(conversationId, `reply ${at}`)
  if (name === 'withdrawMessage' && shown?.author.kind === 'agent') site.withdrawMessage(shown.id)
  if (name === 'rate' && shown) site.rate(shown.id, at % 2 ? 'helpful' : null)
}
