import type { OutputOf } from '@baton/contracts'
import { Plus, TriangleAlert, Upload } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { useFileChoice } from '../controls/use-file-choice.tsx'
import { RoomHead } from '../shell/room-head.tsx'
import type { Layout } from '../shell/use-layout.ts'
import { keymap } from '../state/keymap.ts'
import { mayWrite } from '../state/permitted.ts'
import { type KnowledgePlace, type KnowledgeRoom, knowledgeRooms, type Route } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ArticlesRoom } from './articles-room.tsx'
import { DropArea } from './drop-area.tsx'
import { EvaluateRoom } from './evaluate-room.tsx'
import { isFailing } from './source-state.ts'
import { SourcesRoom } from './sources-room.tsx'
import { TryRoom } from './try-room.tsx'
import { useUploads } from './uploads.ts'
import { type ArticleFilters, NO_FILTERS } from './use-articles.ts'
import { useRead } from './use-read.ts'

const roomLabels: Record<KnowledgeRoom, string> = {
  articles: 'Articles',
  sources: 'Sources',
  try: 'Try a question',
  evaluate: 'Evaluate',
}

type KnowledgeRoute = Extract<Route, { screen: 'knowledge' }>

/** What the assistant answers from: articles, where they come from, and whether they answer what is asked. */
export function KnowledgeScreen({ route, layout }: { route: KnowledgeRoute; layout: Layout }) {
  const { inbox, router, run } = useWorkspace()
  const uploads = useUploads()
  const sources = useRead<OutputOf<'listSources'>>('/sources')
  const failing = sources.data?.sources.some(isFailing) ?? false
  const [filters, setFilters] = useState(NO_FILTERS)
  const maySave = mayWrite(inbox.role)
  // On a phone an article has the screen to itself.
  const isAlone = layout === 'phone' && (route.articleId !== null || route.editing)
  const go = (place: Partial<KnowledgePlace>) =>
    router.go({
      screen: 'knowledge',
      siteId: inbox.site.id,
      room: 'articles',
      articleId: null,
      editing: false,
      ...place,
    })
  const showArticles = (chosen: Partial<ArticleFilters>) => {
    setFilters({ ...NO_FILTERS, ...chosen })
    go({})
  }
  const take = (files: File[]) => {
    uploads.add(files)
    go({ room: 'sources' })
  }
  const { input, choose } = useFileChoice({ multiple: true, onFiles: take })
  return (
    <DropArea words="Drop files or folders to add them" disabled={!maySave} onFiles={take}>
      {!isAlone && (
        <RoomHead
          class="knowledge-head"
          title="Knowledge"
          rooms={knowledgeRooms}
          names={roomLabels}
          current={route.room}
          withBack={layout !== 'desk'}
          go={(room) => go({ room })}
          marks={{ sources: failing && <FailingMark /> }}
        >
          {maySave && (
            <div class="knowledge-actions">
              {input}
              <Button icon={Upload} label="Upload files" onClick={choose}>
                {layout === 'phone' ? undefined : 'Upload'}
              </Button>
              <Button
                icon={Plus}
                label="Write an article"
                keys={keymap['article.new'][0]}
                hint="Write an article"
                onClick={() => run('article.new')}
              >
                {layout === 'phone' ? undefined : 'Write'}
              </Button>
            </div>
          )}
        </RoomHead>
      )}
      {route.room === 'articles' && (
        <ArticlesRoom
          sources={sources.data?.sources ?? []}
          route={route}
          layout={layout}
          filters={filters}
          onFilters={setFilters}
          go={go}
        />
      )}
      {route.room === 'sources' && (
        <SourcesRoom sources={sources} uploads={uploads} onChoose={choose} onArticles={showArticles} />
      )}
      {route.room === 'try' && <TryRoom go={go} />}
      {route.room === 'evaluate' && <EvaluateRoom go={go} />}
    </DropArea>
  )
}

const FailingMark = () => (
  <span class="article-mark-warning">
    <Icon of={TriangleAlert} size={14} />
    <span class="visually-hidden">, one could not be read</span>
  </span>
)
