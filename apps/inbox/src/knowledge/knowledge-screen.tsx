import type { OutputOf } from '@baton/contracts'
import { ArrowLeft, Plus, TriangleAlert, Upload } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
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
  const file = useRef<HTMLInputElement>(null)
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
  const leave = () =>
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'needs_you', conversationId: null })
  const showArticles = (chosen: Partial<ArticleFilters>) => {
    setFilters({ ...NO_FILTERS, ...chosen })
    go({})
  }
  const take = (files: Iterable<File>) => {
    uploads.add(files)
    go({ room: 'sources' })
  }
  return (
    <DropArea words="Drop files or folders to add them" disabled={!maySave} onFiles={take}>
      {!isAlone && (
        <header class="knowledge-head">
          {layout !== 'desk' && (
            <Button kind="quiet" icon={ArrowLeft} label="Back to the inbox" onClick={leave} />
          )}
          <h1>Knowledge</h1>
          <nav class="rooms" aria-label="Knowledge">
            {knowledgeRooms.map((room) => (
              <button
                key={room}
                type="button"
                class="room-tab"
                aria-current={room === route.room ? 'page' : undefined}
                onClick={() => go({ room })}
              >
                {roomLabels[room]}
                {room === 'sources' && failing && (
                  <span class="article-mark-warning">
                    <Icon of={TriangleAlert} size={14} />
                    <span class="visually-hidden">, one could not be read</span>
                  </span>
                )}
              </button>
            ))}
          </nav>
          {maySave && (
            <div class="knowledge-actions">
              <input
                ref={file}
                type="file"
                class="visually-hidden"
                tabIndex={-1}
                aria-hidden="true"
                multiple
                onChange={(event) => {
                  take([...(event.currentTarget.files ?? [])])
                  event.currentTarget.value = ''
                }}
              />
              <Button icon={Upload} label="Upload files" onClick={() => file.current?.click()}>
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
        </header>
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
        <SourcesRoom
          sources={sources}
          uploads={uploads}
          onChoose={() => file.current?.click()}
          onArticles={showArticles}
        />
      )}
      {route.room === 'try' && <TryRoom go={go} />}
      {route.room === 'evaluate' && <EvaluateRoom go={go} />}
    </DropArea>
  )
}
