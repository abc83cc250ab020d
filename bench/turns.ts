// How well feelings, personal data and wishes for a person are told, on sets that stay outside.
// `npm run bench -- turns DATA_DIR [--json]`, where DATA_DIR holds pii/*.jsonl {text, spans: [[type, start, end]]},
// sentiment-vader/*.jsonl {text, score}, sentiment-tweeteval/{sentiment,emotion,offensive}.jsonl {text, label, split}, and
// question sets {text or q, lang?}.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  findEntities,
  findPersonalData,
  findSensitive,
  type PersonalKind,
  scoreSentiment,
  scoreTone,
  scoreUrgency,
  sentimentName,
  wantsPerson,
} from '@baton/understanding'
import { decoys } from '../packages/understanding/src/person/testing/decoys.ts'
import { readRound } from '../packages/understanding/src/person/testing/read-round.ts'
import { wishes } from '../packages/understanding/src/person/testing/wishes.ts'
import { angryWords, rudeWords } from '../packages/understanding/src/sentiment/rude-words.ts'
import { tokensOf } from '../packages/understanding/src/sentiment/tokens.ts'
import { wordSet } from '../packages/understanding/src/sentiment/word-set.ts'
import { type Figures, percentile, report, round } from './report.ts'
import { swearwords, wordsOfAnger } from './turns/plain-words.ts'

interface Row {
  text: string
  label?: string
  split?: string
  score?: number
  spans?: [string, number, number][]
}

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!existsSync(folder)) {
  console.error(`No folder "${folder}". Wanted: npm run bench -- turns DATA_DIR`)
  process.exit(1)
}

function rowsIn(path: string): Row[] {
  const file = join(folder, path)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

interface Question {
  text?: string
  q?: string
  lang?: string
}

/** Public questions that ask an assistant, a bank or a text something; few of them ask for a person. */
function questions(): { text: string; language: string }[] {
  const sets = ['intent-banking77/data', 'intent-clinc150/data', 'intent-hwu64/data', 'intent-snips/data']
  const asked = ['feedbackqa', 'stackfaq', 'squad2', 'xquad'].map((set) => `${set}/queries`)
  return [...sets, ...asked, 'rewrite/canard_dev', 'rewrite/cast']
    .flatMap((set) => rowsIn(`${set}.jsonl`) as Question[])
    .map(({ text, q, lang }) => ({ text: text ?? q ?? '', language: lang ?? 'en' }))
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function pearson(one: number[], other: number[]): number {
  const [a, b] = [mean(one), mean(other)]
  const product = one.reduce((sum, value, at) => sum + (value - a) * ((other[at] ?? 0) - b), 0)
  const spread = (values: number[], centre: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0))
  return product / (spread(one, a) * spread(other, b))
}

function macroRecall(rows: Row[]): number {
  const labels = [...new Set(rows.map(({ label }) => label))]
  return mean(
    labels.map((label) => {
      const own = rows.filter((row) => row.label === label)
      return (
        own.filter(({ text }) => sentimentName(scoreSentiment(text, 'en').score) === label).length /
        own.length
      )
    }),
  )
}

function f1(rows: Row[], label: string, says: (text: string) => boolean): number {
  const said = rows.map((row) => ({ said: says(row.text), is: row.label === label }))
  const both = said.filter((row) => row.said && row.is).length
  return (2 * both) / (said.filter((row) => row.said).length + said.filter((row) => row.is).length)
}

const KINDS: Record<string, PersonalKind> = {
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  IP_ADDRESS: 'ip',
  PHONE_NUMBER: 'phone',
  US_SSN: 'national_id',
  STREET_ADDRESS: 'address',
}

/** A find counts when it overlaps a place of the same kind. */
function personalFigures(rows: Row[], kind: PersonalKind): Figures {
  let [places, hit, wrong] = [0, 0, 0]
  for (const { text, spans = [] } of rows) {
    const own = spans.filter(([type]) => KINDS[type] === kind)
    const found = findPersonalData(text).filter((one) => one.kind === kind)
    const meets = (start: number, end: number) => found.some((one) => one.start < end && start < one.end)
    places += own.length
    hit += own.filter(([, start, end]) => meets(start, end)).length
    wrong += found.filter((one) => !own.some(([, start, end]) => one.start < end && start < one.end)).length
  }
  return { places, recall: round(hit / places), wrong }
}

function wishFigures(half: number): Figures {
  const share = (set: Record<string, string>) =>
    mean(
      Object.entries(set).flatMap(([language, lines]) =>
        lines
          .split('\n')
          .flatMap((text, at) => (at % 2 === half ? [wantsPerson(text, language).wants ? 1 : 0] : [])),
      ),
    )
  return { recall: round(share(wishes)), falseAlarms: round(share(decoys)) }
}

function time(rows: Row[]): Figures {
  const settings = { now: new Date(), timeZone: 'Europe/Berlin' }
  const turn = ({ text }: Row) => {
    const start = performance.now()
    findEntities(text, settings)
    findPersonalData(text)
    scoreSentiment(text, 'en')
    scoreTone(text, 'en')
    scoreUrgency(text, 'en')
    findSensitive(text)
    return performance.now() - start
  }
  const first = rows[0] ? turn(rows[0]) : 0
  const samples = rows.map(turn)
  return {
    firstMs: round(first),
    p50Ms: round(percentile(samples, 0.5)),
    p95Ms: round(percentile(samples, 0.95)),
  }
}

const rows: Record<string, Figures> = {}
const tweets = rowsIn('sentiment-vader/tweets.jsonl')
if (tweets.length > 0) rows['time of a turn'] = time(tweets)
for (const file of existsSync(join(folder, 'sentiment-vader'))
  ? readdirSync(join(folder, 'sentiment-vader'))
  : []) {
  if (!file.endsWith('.jsonl')) continue
  const set = rowsIn(join('sentiment-vader', file))
  const scores = set.map(({ text }) => scoreSentiment(text, 'en').score)
  const rated = set.map(({ score = 0 }) => score)
  rows[`vader ${file.slice(0, -6)}`] = { texts: set.length, pearson: round(pearson(scores, rated)) }
}
const sentiment = rowsIn('sentiment-tweeteval/sentiment.jsonl')
if (sentiment.length > 0)
  rows['tweeteval sentiment'] = { texts: sentiment.length, macroRecall: round(macroRecall(sentiment)) }
for (const [file, label, ownList, plainList] of [
  ['emotion', 'anger', angryWords, `${wordsOfAnger} ${swearwords}`],
  ['offensive', 'offensive', rudeWords, swearwords],
] as const) {
  const set = rowsIn(`sentiment-tweeteval/${file}.jsonl`).filter(({ split }) => split !== 'train')
  if (set.length === 0) continue
  const holds = (list: string) => {
    const says = wordSet(list)
    return (text: string) => {
      const tokens = tokensOf(text)
      return tokens.some((_, at) => says(tokens, at))
    }
  }
  const name = label === 'anger' ? 'anger' : 'offence'
  rows[`tweeteval ${label}`] = {
    texts: set.length,
    f1: round(f1(set, label, (text) => scoreTone(text, 'en')[name] > 0.5)),
    plainListF1: round(f1(set, label, holds(plainList))),
    ownListF1: round(f1(set, label, holds(ownList))),
    alwaysF1: round(f1(set, label, () => true)),
  }
}
const personal = existsSync(join(folder, 'pii'))
  ? readdirSync(join(folder, 'pii')).flatMap((file) =>
      file.endsWith('.jsonl') ? rowsIn(join('pii', file)) : [],
    )
  : []
if (personal.length > 0)
  for (const kind of new Set(Object.values(KINDS))) {
    const figures = personalFigures(personal, kind)
    rows[`personal ${kind}`] = figures.places ? figures : { places: 0, wrong: figures.wrong ?? 0 }
  }
rows['wish for a person, read half'] = wishFigures(0)
rows['wish for a person, unread half'] = wishFigures(1)
for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) {
  const told = readRound(number).map(({ language, text, wants }) => ({
    wants,
    told: wantsPerson(text, language).wants,
  }))
  const share = (wants: boolean) => mean(told.flatMap((line) => (line.wants === wants ? [+line.told] : [])))
  rows[`wish for a person, round ${number}`] = {
    recall: round(share(true)),
    falseAlarms: round(share(false)),
  }
}
const asked = questions()
if (asked.length > 0)
  rows['wish for a person, public questions'] = {
    questions: asked.length,
    taken: asked.filter(({ text, language }) => wantsPerson(text, language).wants).length,
  }
const figures = Object.fromEntries(
  Object.entries(rows).flatMap(([row, values]) =>
    Object.entries(values).map(([name, value]) => [`${row} ${name}`, value]),
  ),
)
report('Turns understood', rows, figures)
