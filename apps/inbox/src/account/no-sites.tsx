import { Button } from '../controls/button.tsx'
import type { Api } from '../state/api.ts'
import { Door } from './door.tsx'

/** Signed in, and a member of nothing. */
export function NoSites({ api, onOut }: { api: Api; onOut: () => Promise<void> }) {
  return (
    <Door title="No site yet">
      <p>
        You are signed in, but no site has you as a member. Ask an admin to invite you, or make a site with{' '}
        <code>baton site create</code>.
      </p>
      <Button onClick={() => void api.signOut().then(onOut, onOut)}>Sign out</Button>
    </Door>
  )
}
