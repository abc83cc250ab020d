import type { TeamId } from '@baton/contracts'
import { UsersRound } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'
import { useTeam } from './use-team.ts'

/** The teams, as entries of a menu. */
export function TeamItems({ onChoose }: { onChoose: (id: TeamId) => void }) {
  const teams = useTeam().read?.teams ?? []
  return teams.map(({ id, name }) => (
    <button key={id} type="button" role="menuitem" class="menu-item" onClick={() => onChoose(id)}>
      <Icon of={UsersRound} />
      <span class="menu-label">{name}</span>
      <span class="menu-side">team</span>
    </button>
  ))
}
