import type { OutputOf } from '@baton/contracts'
import { Upload as UploadIcon } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { mayWrite } from '../state/permitted.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AddWebsite } from './add-website.tsx'
import { SourceRow } from './source-row.tsx'
import { isUnderWay } from './source-state.ts'
import { UploadList } from './upload-list.tsx'
import type { Uploads } from './uploads.ts'
import type { ArticleFilters } from './use-articles.ts'
import type { useRead } from './use-read.ts'

export interface SourcesRoomProps {
  sources: ReturnType<typeof useRead<OutputOf<'listSources'>>>
  uploads: Uploads
  onChoose: () => void
  onArticles: (filters: Partial<ArticleFilters>) => void
}

/** Where articles come from, how each source is, and what is being added. */
export function SourcesRoom({ sources, uploads, onChoose, onArticles }: SourcesRoomProps) {
  const { inbox } = useWorkspace()
  const { data, problem, again } = sources
  const isReading = data?.sources.some(isUnderWay) ?? false
  useWhile(isReading, again)
  return (
    <div class="room">
      <div class="room-column">
        {mayWrite(inbox.role) && (
          <section class="room-part" aria-labelledby="add-title">
            <h2 id="add-title">Add knowledge</h2>
            <div class="drop-hint">
              <p>
                Drop files or folders anywhere in this room: Markdown, HTML, text, PDF, Word, CSV or JSONL, up
                to 20 MB each.
              </p>
              <Button icon={UploadIcon} onClick={onChoose}>
                Choose files
              </Button>
            </div>
            <UploadList uploads={uploads} />
            <AddWebsite onAdded={again} />
          </section>
        )}
        <section class="room-part" aria-labelledby="sources-title">
          <h2 id="sources-title">Sources</h2>
          <ProblemLine problem={problem} />
          {data?.sources.length === 0 && <p class="muted">None yet. What you add stands here.</p>}
          <ul class="sources">
            {data?.sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                onOpen={() => onArticles({ sourceId: source.id })}
                onChanged={again}
              />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

const EVERY_MS = 2_000

/** No fact tells that a source has been read and nothing had changed. */
function useWhile(holds: boolean, work: () => void): void {
  useEffect(() => {
    if (!holds) return
    const timer = setInterval(work, EVERY_MS)
    return () => clearInterval(timer)
  }, [holds])
}
