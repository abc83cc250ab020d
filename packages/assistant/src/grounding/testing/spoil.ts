import type { WrittenAnswer, WrittenBlock } from './generate-answer.ts'
import { pick, type Random } from './random.ts'

/** An answer with something in it that no visitor may read. */
export interface SpoiltAnswer extends WrittenAnswer {
  how: keyof typeof SPOILS
  /** None of these may stand in what goes out. */
  forbidden: string[]
}

type Spoil = (answer: WrittenAnswer, random: Random) => { blocks: WrittenBlock[]; forbidden: string[] }

const SPOILS = { wrongNumber, madeUpLink, uncitedFact, falseSource, otherSource, emptyPromise }

export function spoil(answer: WrittenAnswer, random: Random): SpoiltAnswer {
  const how = pick(Object.keys(SPOILS) as (keyof typeof SPOILS)[], random)
  return { ...answer, how, ...SPOILS[how](answer, random) }
}

/** One figure of a cited sentence becomes another that neither page nor visitor wrote. */
function wrongNumber(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  const { blocks, passages, topic } = answer
  const at = blocks.findIndex(({ text, sources }) => sources.length > 0 && /\d/.test(text))
  const block = blocks[at]
  if (!block) return uncitedFact(answer, random)
  const known = [topic.question, ...passages.map(({ text }) => text)].join(' ')
  let wrong = ''
  do wrong = String(2 + Math.floor(random() * 970))
  while (known.includes(wrong) || Number(wrong) <= 31)
  const text = block.text.replace(/(?<![\d.,])\d+(?![\d.,]*\d)|\d+/, (found) =>
    /^\s*\d+\. /.test(block.text) ? found : wrong,
  )
  if (text === block.text) return uncitedFact(answer, random)
  return { blocks: blocks.with(at, { ...block, text }), forbidden: [wrong] }
}

function madeUpLink(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  const host = pick(
    ['evil.example', 'help-desk.test', 'shop.example.evil.test', 'xn--shp-bna.example', 'аir.example'],
    random,
  )
  const link = pick(
    [
      `[here](https://${host}/x?d=1)`,
      `https://${host}/pay`,
      `www.${host}`,
      `![status](https://${host}/p.png)`,
      `help@${host}`,
      `[https://${host}](//${host})`,
      `<a href="https://${host}">here</a>`,
      `[here](javascript:open('${host}'))`,
    ],
    random,
  )
  const isCited = random() < 0.5
  const sentence = pick([`More is at ${link}. `, `Open ${link} now. `, `${link} `], random)
  return inserted(
    answer,
    { text: sentence, sources: isCited ? anySource(answer, random) : [] },
    [host],
    random,
  )
}

function uncitedFact(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  const [word, sentence] = pick(answer.topic.madeUp, random)
  return inserted(answer, { text: `${sentence} `, sources: [] }, [word], random)
}

/** A made-up sentence with the true words of a page that says nothing of it; between languages only figures tell. */
function otherSource(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  if (answer.topic.language !== answer.topic.pageLanguage) return falseSource(answer, random)
  const [word, sentence] = pick(answer.topic.madeUp, random)
  return inserted(answer, { text: `${sentence} `, sources: anySource(answer, random) }, [word], random)
}

/** A made-up sentence that says it is cited: from nowhere, or in words that are not there. */
function falseSource(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  const [word, sentence] = pick(answer.topic.madeUp, random)
  const real = anySource(answer, random)
  const sources = pick(
    [
      [{ chunkId: 'chk_nowhere', cited: sentence }],
      real.map(({ chunkId }) => ({ chunkId, cited: sentence })),
      [...real, { chunkId: 'chk_nowhere', cited: 'x' }],
    ],
    random,
  )
  return inserted(answer, { text: `${sentence} `, sources }, [word], random)
}

function emptyPromise(answer: WrittenAnswer, random: Random): ReturnType<Spoil> {
  const promise = pick(answer.topic.promises, random)
  const sources = random() < 0.3 ? anySource(answer, random) : []
  return inserted(answer, { text: `${promise} `, sources }, [promise], random)
}

function anySource({ blocks }: WrittenAnswer, random: Random): WrittenBlock['sources'] {
  const all = blocks.map(({ sources }) => sources).filter((sources) => sources.length > 0)
  return all.length > 0 ? pick(all, random) : []
}

/** At the beginning or the end, as a block of its own. */
function inserted({ blocks }: WrittenAnswer, block: WrittenBlock, forbidden: string[], random: Random) {
  return {
    blocks: random() < 0.5 ? [block, ...blocks] : [...blocks, { text: '\n\n', sources: [] }, block],
    forbidden,
  }
}
