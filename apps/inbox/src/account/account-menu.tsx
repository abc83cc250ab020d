import { Check, ChevronsUpDown, LogOut, UserRound } from 'lucide-preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../controls/icon.tsx'
import { Popover } from '../controls/popover.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { PresenceChoice } from '../team/presence-choice.tsx'

/** The site's name; opens the other sites, who is signed in, and the way out. */
export function AccountMenu() {
  const { inbox, router, switchSite, signOut } = useWorkspace()
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { me, site } = inbox
  const openAccount = () => {
    setOpen(false)
    router.go({ screen: 'settings', siteId: site.id, room: 'account' })
  }
  return (
    <div class="account">
      <button
        ref={anchor}
        type="button"
        class="account-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="account-mark" aria-hidden="true">
          {[...site.name][0]?.toUpperCase()}
        </span>
        <span class="account-name">{site.name}</span>
        <span class="visually-hidden">, sites and account</span>
        <Icon of={ChevronsUpDown} size={14} />
      </button>
      {open && anchor.current && (
        <Popover
          anchor={anchor.current}
          label="Sites and account"
          class="menu"
          onClose={() => setOpen(false)}
        >
          {me.sites.length > 1 && (
            <>
              <p class="menu-title">Sites</p>
              {me.sites.map((other) => (
                <button key={other.id} type="button" class="menu-item" onClick={() => switchSite(other.id)}>
                  <span class="menu-label">{other.name}</span>
                  {other.id === site.id && <Icon of={Check} />}
                </button>
              ))}
              <hr />
            </>
          )}
          <PresenceChoice />
          <p class="menu-person">
            <b>{me.name}</b>
            <span>{me.email}</span>
          </p>
          <button type="button" class="menu-item" onClick={openAccount}>
            <Icon of={UserRound} />
            <span class="menu-label">Account and notifications</span>
          </button>
          <button type="button" class="menu-item" onClick={signOut}>
            <Icon of={LogOut} />
            <span class="menu-label">Sign out</span>
          </button>
        </Popover>
      )}
    </div>
  )
}
