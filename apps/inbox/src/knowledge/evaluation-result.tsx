import type { ArticleId, EvaluationFailure } from '@baton/contracts'
import { Download } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import type { KnowledgePlace } from '../state/route.ts'
import type { EvaluationOutcome } from './use-evaluation.ts'

type Go = (place: Partial<KnowledgePlace>) => void

/** The figures, and each question that went wrong with what was found instead. */
export function EvaluationResult({ result, go }: { result: EvaluationOutcome; go: Go }) {
  const { report, columns, rows, problemWords, html, warnings } = result
  return (
    <>
      <section class="room-part" aria-labelledby="figures-title">
        <div class="room-part-head">
          <h2 id="figures-title">Figures</h2>
          <Button
            kind="quiet"
            icon={Download}
            onClick={() => download('evaluation.json', 'application/json', JSON.stringify(report, null, 2))}
          >
            JSON
          </Button>
          <Button kind="quiet" icon={Download} onClick={() => download('evaluation.html', 'text/html', html)}>
            HTML
          </Button>
        </div>
        {warnings.map((warning) => (
          <p key={warning} class="article-warning">
            {warning}
          </p>
        ))}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
        <section class="figures" tabIndex={0} aria-label="Figures in a table">
          <table>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                {columns.map((column) => (
                  <th key={column} scope="col" class="figure">
                    {column}
                  </th>
                ))}
                <th scope="col">Meaning</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, meaning, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {values.map((value, index) => (
                    <td key={columns[index]} class="figure">
                      {value}
                    </td>
                  ))}
                  <td class="muted">{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p class="muted">{report.calibration}</p>
      </section>
      <Failures failures={report.failures} words={problemWords} go={go} />
    </>
  )
}

const AT_FIRST = 50

interface FailuresProps {
  failures: EvaluationFailure[]
  words: EvaluationOutcome['problemWords']
  go: Go
}

function Failures({ failures, words, go }: FailuresProps) {
  const [shown, setShown] = useState(AT_FIRST)
  return (
    <section class="room-part" aria-labelledby="failures-title">
      <h2 id="failures-title">
        {failures.length === 0 ? 'No failures' : `${failures.length} with a failure`}
      </h2>
      <ul class="failures">
        {failures.slice(0, shown).map((failure) => (
          <Failure key={failure.id} failure={failure} words={words} go={go} />
        ))}
      </ul>
      {failures.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + AT_FIRST)}>
          Show more
        </Button>
      )}
    </section>
  )
}

function Failure({ failure, words, go }: Omit<FailuresProps, 'failures'> & { failure: EvaluationFailure }) {
  const { text, language, problems, wanted, rank, found, quotes } = failure
  const place = rank === null ? 'not found' : `place ${rank}`
  return (
    <li class="failure">
      <h3 dir="auto" lang={language}>
        {text}
      </h3>
      <p class="failure-problem">{problems.map((problem) => words[problem]).join('; ')}</p>
      <dl>
        {wanted.length > 0 && (
          <>
            <dt>Wanted</dt>
            <dd>
              {wanted.join(', ')} ({place})
            </dd>
          </>
        )}
        {found.length > 0 && (
          <>
            <dt>Found first</dt>
            <dd>
              {found.map(({ id, title }) => (
                <button
                  key={id}
                  type="button"
                  class="hit-title"
                  dir="auto"
                  onClick={() => go({ articleId: id as ArticleId })}
                >
                  {title}
                </button>
              ))}
            </dd>
          </>
        )}
        {quotes[0] && (
          <>
            <dt>Best quote</dt>
            <dd dir="auto">{quotes[0]}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
