import { acceptLink, demoKey, openAgent, openVisitor } from '../support/api.ts'
import { type BatonServer, startBaton } from '../support/baton-server.ts'
import { type Frame, readStream, type StreamReader } from './read-stream.ts'
import { addressOf, newSeed, seeded, sleep } from './seeded.ts'
import { inspectLog, openOnlySite } from './site-file.ts'

export interface RaceOptions {
  races: number
  seed?: number
  /** Races that go on at the same time. Default 12. */
  atOnce?: number
}

export interface RaceFigures {
  races: number
  seed: number
  /** The agent's reply cut the answer to the second question off. */
  midAnswer: number
  /** The reply overtook the second question. */
  beforeQuestion: number
  /** The reply came when the answer was complete. */
  afterAnswer: number
  /** Parts of an answer on the visitor's stream after the fact of the takeover. */
  partsAfter: number
  /** The same on the agent's stream. */
  staffPartsAfter: number
  /** Messages of the assistant in the log, or shown to the visitor, after the fact of the takeover. */
  messagesAfter: number
  /** Replies that are not there exactly once. */
  repliesAmiss: number
  gaps: number
  openRuns: number
}

type Agent = Awaited<ReturnType<typeof openAgent>>

interface Place {
  server: BatonServer
  key: string
  agent: Agent
  random: () => number
  /** What a whole answer takes, so that the replies spread over all of it. */
  answerMs: number
}

const QUESTION = 'Can I send back a tent I already used?'
const PACE_MS = 3

/** An agent replies at a random moment of a streamed answer; after the takeover the assistant must be silent. */
export async function raceTakeovers({
  races,
  seed = newSeed(),
  atOnce = 12,
}: RaceOptions): Promise<RaceFigures> {
  const server = await startBaton({ flags: ['--trust-proxy', '--pace', String(PACE_MS)] })
  try {
    const key = await demoKey(server)
    const cookie = await acceptLink(server, server.setupToken, { name: 'Ana', email: 'ana@example.com' })
    const agent = await openAgent(server, cookie)
    const staff = await readStream(`${agent.base}/events`, { authorization: `Bearer ${agent.grant}` })
    const place: Place = { server, key, agent, random: seeded(seed), answerMs: 0 }
    place.answerMs = await timeAnswer(place)
    const figures = { midAnswer: 0, beforeQuestion: 0, afterAnswer: 0, partsAfter: 0, messagesAfter: 0 }
    let next = 0
    const racer = async () => {
      while (next < races) {
        next += 1
        for (const [name, count] of Object.entries(await race(place, next)))
          figures[name as keyof typeof figures] += count
      }
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, races) }, racer))
    staff.close()
    await server.kill()
    const stored = inspectTakeovers(server.data, races)
    figures.messagesAfter += stored.messagesAfter
    const { repliesAmiss, gaps, openRuns } = stored
    const staffPartsAfter = countPartsAfter(staff.frames)
    return { races, seed, ...figures, staffPartsAfter, repliesAmiss, gaps, openRuns }
  } finally {
    await server.stop()
  }
}

async function timeAnswer(place: Place): Promise<number> {
  const { visitor, stream } = await openWithStream(place, 0)
  const startedAt = performance.now()
  await visitor.start(QUESTION)
  while (!stream.frames.some(isAnswer)) await sleep(5)
  stream.close()
  return performance.now() - startedAt
}

async function openWithStream({ server, key }: Place, n: number) {
  const visitor = await openVisitor(server, key, { address: addressOf(n) })
  const stream = await readStream(`${server.origin}/v1/sites/${key}/events`, {
    origin: new URL(server.shop).origin,
    authorization: `Bearer ${visitor.session.accessToken}`,
  })
  return { visitor, stream }
}

async function race(place: Place, n: number) {
  const { agent, random, answerMs } = place
  const { visitor, stream } = await openWithStream(place, n)
  const { conversation } = await visitor.start(QUESTION)
  const { epoch } = (await agent.thread(conversation.id)).conversation
  // The second question makes a new run under the same epoch; every fourth reply races its very beginning.
  const sending = visitor.send(conversation.id, 'And if it is a sleeping bag?')
  await sleep(random() * (n % 4 === 0 ? 15 : 1.6 * answerMs))
  await agent.reply(conversation.id, `Ana here (${n}).`, epoch)
  await sending
  // As long as the rest of the answer would have taken, had nobody stopped it.
  await sleep(answerMs + 50)
  stream.close()
  return judge(stream)
}

const isAnswer = ({ event, data }: Frame) =>
  event === 'fact' && data.type === 'message.created' && data.message?.author.kind === 'assistant'
const isQuestion = ({ event, data }: Frame) =>
  event === 'fact' && data.type === 'message.created' && data.message?.author.kind === 'visitor'
const isText = ({ event, data }: Frame) => event === 'part' && data.type.startsWith('text-')
const isTakeover = ({ event, data }: Frame) =>
  event === 'fact' && data.type === 'conversation.control_changed'

function judge({ frames }: StreamReader) {
  const at = frames.findIndex(isTakeover)
  if (at < 0) throw new Error('The visitor was not told of the takeover.')
  const after = frames.slice(at)
  const [, second = Number.POSITIVE_INFINITY] = frames.flatMap((frame, index) =>
    isQuestion(frame) ? [index] : [],
  )
  const answered = frames.slice(second, at).some(isAnswer)
  return {
    midAnswer: Number(second < at && !answered),
    beforeQuestion: Number(second > at),
    afterAnswer: Number(second < at && answered),
    partsAfter: after.filter(isText).length,
    messagesAfter: after.filter(isAnswer).length,
  }
}

/** On a stream of many conversations. */
function countPartsAfter(frames: Frame[]): number {
  const taken = new Set<string>()
  let parts = 0
  for (const frame of frames) {
    if (isTakeover(frame) && frame.event === 'fact' && frame.data.conversation)
      taken.add(frame.data.conversation.id)
    if (isText(frame) && 'conversationId' in frame.data && taken.has(String(frame.data.conversationId)))
      parts += 1
  }
  return parts
}

function inspectTakeovers(data: string, races: number) {
  const site = openOnlySite(data)
  const number = (sql: string) => Number(site.prepare(sql).pluck().get())
  const messagesAfter = number(
    `select count(*) from event as spoken
     join message on message.id = json_extract(spoken.fact, '$.messageId') and author = 'assistant'
     join event as taken on taken.conversation_id = spoken.conversation_id
       and json_extract(taken.fact, '$.type') = 'conversation.control_changed' and taken.seq < spoken.seq
     where json_extract(spoken.fact, '$.type') = 'message.created'`,
  )
  const replies = number("select count(distinct text) from message where author = 'agent' and kind = 'text'")
  const allReplies = number("select count(*) from message where author = 'agent' and kind = 'text'")
  const { gaps, openRuns } = inspectLog(site)
  site.close()
  return { messagesAfter, repliesAmiss: races - replies + (allReplies - replies), gaps, openRuns }
}
