import { Search } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'

/** What no instruction of a site can change, and where to see the result. */
export function AssistantGuarantees() {
  const { inbox, router } = useWorkspace()
  const tryIt = () =>
    router.go({
      screen: 'knowledge',
      siteId: inbox.site.id,
      room: 'try',
      articleId: null,
      editing: false,
    })
  return (
    <section class="setting" aria-labelledby="guarantees-title">
      <div class="setting-words">
        <h2 id="guarantees-title">What always holds</h2>
        <p>Baton keeps these, whatever the instructions or a page say.</p>
      </div>
      <div class="setting-control">
        <ul class="guarantees">
          <li>It says that it is an AI, under any name.</li>
          <li>A fact goes out only with a source that holds it; numbers, dates, prices and addresses too.</li>
          <li>It promises nothing that nobody will do.</li>
          <li>A person can be asked for at any time.</li>
          <li>Links lead to your help pages and your own site only.</li>
        </ul>
        <Button icon={Search} onClick={tryIt}>
          Ask something as a visitor would
        </Button>
        <p class="field-help">There the answer is in quotes. The model’s own words come in the chat.</p>
      </div>
    </section>
  )
}
