import { basename } from 'node:path'
import type { ClaudeEngineOptions } from '@baton/assistant'
import type { EvaluationReport } from '@baton/contracts'
import { type HttpEmbedderOptions, httpEmbedder, Vectors } from '@baton/knowledge'
import { type EngineName, enginesWith } from '../engines.ts'
import { openKnowledge } from '../evaluate/open-knowledge.ts'
import { type EvaluationQuestion, QuestionsError, readQuestions } from '../evaluate/read-questions.ts'
import { reportHtml } from '../evaluate/report-html.ts'
import { reportJson } from '../evaluate/report-json.ts'
import { reportText } from '../evaluate/report-text.ts'
import { passageFinder } from '../knowledge/find-passages.ts'
import type { EmbedderFlags } from './embedder-settings.ts'
import { readText, writeText } from './operator-files.ts'
import { requireModel } from './require-model.ts'
import { OperatorError, type Progress } from './verb.ts'
import { type EvaluateArguments, evaluateSite } from './verbs/evaluate.ts'

export interface EvaluateFlags extends EmbedderFlags {
  questions?: string
  /** File or folder to evaluate instead of a site's knowledge. */
  knowledge?: string
  site?: string
  engine?: EngineName
  json?: string
  html?: string
}

export interface EvaluateDependencies {
  say: (progress: Progress) => void
  print: (line: string) => void
  /** Evaluates a site where its data is owned. */
  askSite: (input: EvaluateArguments) => Promise<EvaluationReport>
  /** For files; a site has its own. Null for none. */
  embedder: HttpEmbedderOptions | null
  /** For files; a site's server has its own. Null for none. */
  model: ClaudeEngineOptions | null
}

/** `baton evaluate`: reads the questions, asks them, writes the reports that are wanted, prints the figures. */
export async function evaluateCommand(
  flags: EvaluateFlags,
  dependencies: EvaluateDependencies,
): Promise<void> {
  const { questions: file, knowledge, site, json, html } = flags
  if (file === undefined)
    throw new OperatorError(
      'Found neither --questions nor --understanding. Name a JSONL file of questions, or of labelled turns.',
    )
  if (knowledge !== undefined && site !== undefined)
    throw new OperatorError(
      'Found both --knowledge and --site. Give --knowledge to evaluate files, or --site to evaluate what a site knows.',
    )
  if (knowledge === undefined && flags.embedder)
    throw new OperatorError(
      'Found --embedder without --knowledge. A site is searched as its server does: start that one with --embedder.',
    )
  const questions = await questionsOf(file)
  const report =
    knowledge === undefined
      ? await dependencies.askSite({ questions, site, engine: flags.engine })
      : await askFiles(knowledge, questions, { ...dependencies, engine: flags.engine })
  if (json !== undefined) await writeText(json, reportJson(report))
  const about = `${basename(file)}, asked of ${knowledge === undefined ? (site ?? "the site's knowledge") : basename(knowledge)}`
  if (html !== undefined) await writeText(html, reportHtml(report, about))
  dependencies.print(reportText(report))
}

async function askFiles(
  knowledge: string,
  questions: EvaluationQuestion[],
  { say, embedder, model, engine: wanted = 'extractive' }: EvaluateDependencies & { engine?: EngineName },
): Promise<EvaluationReport> {
  const engines = enginesWith(model)
  requireModel(wanted, engines)
  const store = await openKnowledge(knowledge, say)
  const onFault = (text: string) => say({ type: 'line', text, error: true })
  const vectors = embedder ? new Vectors({ embedder: httpEmbedder(embedder), onFault }).of(store) : null
  try {
    await vectors?.fill()
    return await evaluateSite(
      { store, engine: engines.of(store, { wanted }), find: passageFinder(store, vectors) },
      questions,
      say,
    )
  } finally {
    vectors?.close()
    store.close()
  }
}

async function questionsOf(path: string): Promise<EvaluationQuestion[]> {
  const text = await readText(path, 'a JSONL file of questions')
  return readQuestions(text, path).catch((error) => {
    throw error instanceof QuestionsError ? new OperatorError(error.message) : error
  })
}
