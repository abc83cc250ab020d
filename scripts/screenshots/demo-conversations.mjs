// A shop's day, through the doors that visitors and agents use: the same each time.
import { acceptLink, demoKey, openAgent, openVisitor } from '../../e2e/support/api.ts'
import { runBaton } from '../../e2e/support/baton-server.ts'

/** What visitors say, one after the other; `person`: they ask for one; then what agents do about it. */
const day = [
  {
    says: ['Which stores repair stoves?'],
  },
  {
    says: ['can I send back a tent I already used?', 'And who pays for the parcel?'],
  },
  {
    says: ['How long does delivery to Spain take?'],
    person: true,
    reply: 'Hello, Ana here. Your parcel left on Tuesday and should be with you by Friday.',
    tags: ['delivery'],
    resolve: true,
  },
  {
    says: ['My order TT-48213 never came. This is the third time I write, and I am losing patience.'],
    person: true,
  },
  {
    says: ['Hola, ¿puedo cambiar la talla de unas botas que compré la semana pasada?'],
    person: true,
  },
  {
    says: ['The zip of my jacket broke on the second day.', 'I have the receipt and can send a photo.'],
    person: true,
    reply: 'I am sorry about the zip. We will replace the jacket: which size do you wear?',
    note: 'Second broken zip of this batch this week. Told the warehouse.',
    tags: ['warranty', 'jackets'],
  },
  {
    says: ['Guten Tag, meine Rechnung weist keine Mehrwertsteuer aus. Können Sie mir eine neue schicken?'],
    person: true,
  },
  {
    says: ['Do you offer a discount for a scout group of 24?'],
    person: true,
    reply: 'For 24 we can do 15 %. Shall I prepare an offer?',
  },
  {
    says: ['What is the warranty on sleeping bags?'],
  },
  {
    says: ['I was charged twice for my order of 12 November, 89.90 € each.'],
    person: true,
  },
  {
    says: ['Are the trekking poles allowed as cabin baggage?'],
  },
  {
    says: ['Please delete my account and everything you know of me.'],
    person: true,
  },
]

export const OWNER = { name: 'Ana Lindqvist', email: 'ana@example.com' }

/** Signs up an owner and a colleague and lets the day happen; resolves to the owner's agent. */
export async function haveADay(server) {
  const cookie = await acceptLink(server, server.setupToken, OWNER)
  const agent = await openAgent(server, cookie)
  const invitation = await runBaton(server, 'staff', 'invite', 'tom@example.com')
  await acceptLink(server, /#token=([\w-]+)/.exec(invitation)?.[1] ?? '', { name: 'Tom Okafor' })
  await prepare(agent)
  const key = await demoKey(server)
  for (const [at, { says, person, reply, note, tags, resolve }] of day.entries()) {
    const visitor = await openVisitor(server, key, { address: `192.0.2.${at + 1}` })
    const [first, ...more] = says
    const { conversation } = await visitor.start(first)
    await answered(visitor, conversation.id)
    for (const text of more) {
      await visitor.send(conversation.id, text)
      await answered(visitor, conversation.id)
    }
    if (person) await visitor.requestHandoff(conversation.id)
    const epochOf = async () => (await agent.thread(conversation.id)).conversation.epoch
    const path = `/conversations/${conversation.id}`
    if (note)
      await agent.send('POST', `${path}/messages`, {
        clientId: crypto.randomUUID(),
        kind: 'note',
        text: note,
      })
    if (reply) await agent.reply(conversation.id, reply, await epochOf())
    if (tags) await agent.send('POST', `${path}/mark`, { addTags: tags })
    if (resolve) await agent.send('POST', `${path}/resolve`, { epoch: await epochOf() })
  }
  return agent
}

/** Intents to begin with, and replies that agents have prepared. */
async function prepare(agent) {
  const { starterSets } = await agent.send('GET', '/intents')
  await agent.send('POST', `/starter-sets/${starterSets[0].id}`, {})
  const replies = {
    hello: 'Hello, thank you for writing. I am looking into it now.',
    refund: 'I have refunded the amount. It is back on your account within five working days.',
    photo: 'Could you send me a photo of it? A menu beside the message field lets you attach one.',
  }
  for (const [shortcut, text] of Object.entries(replies))
    await agent.send('PUT', '/kit/replies', { shortcut, text })
}

/** Until the assistant has said what it has to say, or handed over. */
async function answered(visitor, id) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { conversation, messages } = await visitor.read(id)
    if (!conversation.runId && messages.at(-1)?.author.kind !== 'visitor') return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
