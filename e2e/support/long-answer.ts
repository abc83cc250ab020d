import type { ConversationId } from '@baton/contracts'
import type { MiniatureServer } from '../../packages/client/src/testing/miniature-server.ts'

/** What a token is taken to be, in characters. */
const TOKEN = 4

const section = (n: number) =>
  [
    `## Part ${n} of the manual`,
    '',
    `The **${n}th** part is about *what* is kept and \`how\`: each shelf has a number, each number a row, and each row says who may open it and when. Nothing is thrown away before its day.`,
    '',
    '| Shelf | Holds | Until |',
    '|---|---|---|',
    ...[1, 2, 3, 4].map(
      (row) => `| ${n}.${row} | letters of the year ${1900 + n * 4 + row} | ${2000 + row} |`,
    ),
    '',
    `1. Ask for the key of shelf ${n}.`,
    '2. Open one drawer at a time:',
    '   - the upper one first,',
    '   - then the lower one.',
    '',
    '```',
    `archive open --shelf ${n} --drawer upper --read-only --who "$USER"`,
    `archive close --shelf ${n}`,
    '```',
    '',
  ].join('\n')

/** An answer with headings, tables, lists and code. */
export function longAnswer(tokens: number): string {
  let text = ''
  for (let n = 1; text.length < tokens * TOKEN; n += 1) text += `${section(n)}\n`
  return text.slice(0, tokens * TOKEN)
}

/** Answers each question with `text`, so many tokens a second, in pieces as they come from a model. */
export function answerSlowly(server: MiniatureServer, text: string, tokensASecond: number): void {
  const everyMs = 40
  const piece = Math.max(1, Math.round((tokensASecond * TOKEN * everyMs) / 1_000))
  server.onMessage = (conversation: ConversationId) => {
    server.site.startRun(conversation)
    let said = 0
    const timer = setInterval(() => {
      server.site.say(conversation, text.slice(said, said + piece))
      said += piece
      if (said < text.length) return
      clearInterval(timer)
      server.site.finishRun(conversation)
    }, everyMs)
    timer.unref()
  }
}
