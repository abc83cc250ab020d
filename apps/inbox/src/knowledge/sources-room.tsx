import type { OutputOf, Source } from '@baton/contracts'
import { Upload as UploadIcon } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { mayWrite } from '../state/permitted.ts'
import type { KnowledgePlace } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { UploadList } from './upload-list.tsx'
import type { Uploads } from './uploads.ts'
import { useRead } from './use-read.ts'

export interface SourcesRoomProps {
  uploads: Uploads
  go: (place: Partial<KnowledgePlace>) => void
  onChoose: () => void
}

/** Where articles come from, how each source is, and what is being added. */
export function SourcesRoom({ uploads, onChoose }: SourcesRoomProps) {
  const { inbox } = useWorkspace()
  const { data, problem } = useRead<OutputOf<'listSources'>>('/sources')
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
          </section>
        )}
        <section class="room-part" aria-labelledby="sources-title">
          <h2 id="sources-title">Sources</h2>
          {problem && (
            <p class="knowledge-problem" role="alert">
              {problem}
            </p>
          )}
          {data?.sources.length === 0 && <p class="muted">None yet. What you add stands here.</p>}
          <ul class="sources">
            {data?.sources.map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function SourceRow({ source }: { source: Source }) {
  const { name, articles } = source
  return (
    <li class="source-row">
      <span class="source-name">{name}</span>
      <span class="source-count">{articles === 1 ? '1 article' : `${articles} articles`}</span>
    </li>
  )
}
