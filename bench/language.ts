// How well turns are understood, on question sets that stay outside: how often a language is told right, and how often
// a follow-up is completed with all the words it needs. `npm run bench -- language DATA_DIR`, where DATA_DIR holds
// langid/data.jsonl {set, lang, text}, xquad/queries.jsonl {lang, text} and rewrite/*.jsonl {history, q, rewrite, year?}.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeQuestion, type Turn } from '@baton/assistant'
import { detectLanguage, stopwords } from '@baton/understanding'
import { stemmer } from '../packages/knowledge/src/search/stem.ts'
import { type Figures, report, round } from './report.ts'

const stemOf = stemmer('en')

interface Row {
  [key: string]: unknown
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!folder || !existsSync(folder)) {
  console.error(`No folder "${folder ?? ''}". Wanted: npm run bench -- language DATA_DIR`)
  process.exit(1)
}

function rowsOf(path: string): Row[] {
  const file = join(folder ?? '', path)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Told from the text alone: no site, so no language is likelier than others. */
function languageFigures(rows: Row[]): Figures {
  const isRight = ({ lang, text }: Row) => {
    const { language } = detectLanguage(String(text), 'und')
    return language === lang || (language === 'nb' && lang === 'no')
  }
  return { texts: rows.length, right: round(rows.filter(isRight).length / rows.length) }
}

/** Words that tell a topic, by their stems: as the search sees them. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !stopwords('en').has(word)).map((word) => stemOf(word)))
}

/** The visitor's turns and what they were answered: in some sets each second entry is an answer. */
function turnsOf({ history, year }: Row, answersFrom: number): Turn[] {
  const texts = Array.isArray(history) ? history.map(String) : []
  const hasAnswers = year === undefined || Number(year) >= 2021
  return texts.map((text, at) => ({
    author: hasAnswers && at >= answersFrom && at % 2 === 1 ? 'assistant' : 'visitor',
    text,
  }))
}

/** Of the follow-ups that a person had to complete: how many of ours hold all the words that the person added. */
function rewriteFigures(rows: Row[]): Figures {
  let [followUps, whole, f1] = [0, 0, 0]
  for (const row of rows) {
    // Without a year the first two entries are the topic, and answers follow each question.
    const turns = turnsOf(row, row.year === undefined ? 2 : 0)
    const question = String(row.q)
    const [asked, wanted] = [wordsOf(question), wordsOf(String(row.rewrite))]
    const needed = [...wanted].filter((word) => !asked.has(word))
    if (needed.length === 0 || turns.length === 0) continue
    const found = wordsOf(completeQuestion(question, turns, 'en'))
    const shared = [...found].filter((word) => wanted.has(word)).length
    followUps += 1
    if (needed.every((word) => found.has(word))) whole += 1
    f1 += (2 * shared) / (found.size + wanted.size)
  }
  return { followUps, allNeeded: round(whole / followUps), termF1: round(f1 / followUps) }
}

const langid = rowsOf('langid/data.jsonl')
const sets = [...new Set(langid.map(({ set }) => String(set)))]
const rows: Record<string, Figures> = Object.fromEntries(
  sets.map((set) => [`langid ${set}`, languageFigures(langid.filter((row) => row.set === set))]),
)
const questions = rowsOf('xquad/queries.jsonl')
if (questions.length > 0) rows['langid questions'] = languageFigures(questions)
const rewrites = join(folder, 'rewrite')
for (const file of existsSync(rewrites) ? readdirSync(rewrites) : []) {
  if (file.endsWith('.jsonl'))
    rows[`rewrite ${file.slice(0, -6)}`] = rewriteFigures(rowsOf(join('rewrite', file)))
}
const figures = Object.fromEntries(
  Object.entries(rows).flatMap(([row, values]) =>
    Object.entries(values).map(([name, value]) => [`${row} ${name}`, value]),
  ),
)
report('Languages told and follow-ups completed', rows, figures)
