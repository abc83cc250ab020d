import type { Intent, OutputOf } from '@baton/contracts'
import { Plus } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { changed, handsOverWhoAsks, moved, whyNot, withNew } from './change-rules.ts'
import { ReplayPanel } from './replay-panel.tsx'
import type { RuleNames } from './rule-editor.tsx'
import { RuleRow } from './rule-row.tsx'
import { SwitchOn } from './switch-on.tsx'
import { usePolicy } from './use-policy.ts'
import { VersionList } from './version-list.tsx'

/** When the assistant answers, asks, offers a person or hands over: a table to read, try and switch on. */
export function PolicyRoom() {
  const handle = usePolicy()
  const names = useNames()
  const [openId, setOpenId] = useState<string | null>(null)
  const { read, problem, rules, edit, mayChange, isChanged } = handle
  if (problem) return <p class="settings-problem">{problem}</p>
  if (!read) return null
  const add = () => {
    const added = withNew(rules)
    edit(added.rules)
    setOpenId(added.id)
  }
  const lacks = whyNot(rules)
  return (
    <>
      <section class="policy-part" aria-labelledby="policy-title">
        <div class="policy-head">
          <h2 id="policy-title">When a person takes over</h2>
          {mayChange && (
            <Button icon={Plus} onClick={add}>
              Add a rule
            </Button>
          )}
        </div>
        <p class="muted">
          Read from the top: of each message of a visitor the first rule that fits decides. Where none fits,
          the assistant answers.
        </p>
        {!handsOverWhoAsks(rules) && (
          <p class="policy-warning">
            No rule hands over everybody who asks for a person. They are handed over all the same: nothing in
            this table takes that away.
          </p>
        )}
        <ol class="rules">
          {rules.map((rule, place) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              place={place}
              of={rules.length}
              names={names}
              isOpen={openId === rule.id}
              mayChange={mayChange}
              toggle={() => setOpenId(openId === rule.id ? null : rule.id)}
              change={(change) => edit(changed(rules, rule.id, change))}
              moveTo={(to) => edit(moved(rules, rule.id, to))}
              takeIn={(id) => edit(moved(rules, id, place))}
              remove={() => edit(rules.filter(({ id }) => id !== rule.id))}
            />
          ))}
        </ol>
      </section>
      {isChanged && <SwitchOn handle={handle} whyNot={lacks} />}
      {mayChange && <ReplayPanel handle={handle} whyNot={lacks} />}
      <VersionList handle={handle} read={read} />
    </>
  )
}

/** What intents and teams are called; none where they cannot be read. */
function useNames(): RuleNames {
  const { api } = useWorkspace().inbox
  const [names, setNames] = useState<RuleNames>({ intents: new Map(), teams: [] })
  useEffect(() => {
    const read = async () => {
      const [team, known] = await Promise.allSettled([
        api.get<OutputOf<'readTeam'>>('/team'),
        api.get<{ intents: Pick<Intent, 'id' | 'name'>[] }>('/intents'),
      ])
      setNames({
        teams: team.status === 'fulfilled' ? team.value.teams : [],
        intents: new Map(
          known.status === 'fulfilled' ? known.value.intents.map(({ id, name }) => [id, name]) : [],
        ),
      })
    }
    void read()
  }, [api])
  return names
}
