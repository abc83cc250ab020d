import { AccountRoom } from '../account/account-room.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { PolicyRoom } from '../policy/policy-room.tsx'
import { RatingsRoom } from '../ratings/ratings-room.tsx'
import { RepliesRoom } from '../replies/replies-room.tsx'
import { RoomHead } from '../shell/room-head.tsx'
import { type SettingsRoom, settingsRooms } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { TeamRoom } from '../team/team-room.tsx'
import { ApiKeys } from './api-keys.tsx'
import { AppearanceForm } from './appearance-form.tsx'
import { AssistantForm } from './assistant-form.tsx'
import { AuditRoom } from './audit-room.tsx'
import { Installed } from './installed.tsx'
import { Origins } from './origins.tsx'
import { previewOf } from './preview.tsx'
import { PrivacyRoom } from './privacy-room.tsx'
import { Snippet } from './snippet.tsx'
import { UsageRoom } from './usage-room.tsx'
import { type SettingsHandle, type SettingsRead, useSettings } from './use-settings.ts'

const roomLabels: Record<SettingsRoom, string> = {
  site: 'Site',
  team: 'Team',
  replies: 'Replies',
  assistant: 'Assistant',
  escalation: 'Escalation',
  privacy: 'Privacy',
  ratings: 'Ratings',
  usage: 'Usage',
  audit: 'Audit log',
  account: 'Your account',
}

/** What a newcomer sets once, how the assistant speaks, and what it has used. */
export function SettingsScreen({ room, withBack }: { room: SettingsRoom; withBack: boolean }) {
  const { inbox, router } = useWorkspace()
  const handle = useSettings()
  return (
    <>
      <RoomHead
        class="settings-head"
        title="Settings"
        rooms={settingsRooms}
        names={roomLabels}
        current={room}
        withBack={withBack}
        go={(chosen) => router.go({ screen: 'settings', siteId: inbox.site.id, room: chosen })}
      />
      <ProblemLine class="settings-problem" problem={handle.problem} />
      {handle.read && (
        <div class="settings-body">
          {!handle.mayChange && !['replies', 'ratings', 'usage', 'audit', 'account'].includes(room) && (
            <p class="settings-note">You may read these. An admin can change them.</p>
          )}
          <Room room={room} handle={handle} read={handle.read} />
        </div>
      )}
    </>
  )
}

function Room({ room, handle, read }: { room: SettingsRoom; handle: SettingsHandle; read: SettingsRead }) {
  switch (room) {
    case 'site':
      return (
        <>
          <Snippet snippet={read.snippet} />
          <Installed sightings={read.sightings} mayCheck={handle.mayChange} />
          <Origins handle={handle} read={read} />
          <AppearanceForm
            handle={handle}
            appearance={read.settings.appearance}
            preview={previewOf(read.snippet)}
          />
          {handle.mayChange && <ApiKeys />}
        </>
      )
    case 'team':
      return <TeamRoom />
    case 'replies':
      return <RepliesRoom />
    case 'assistant':
      return <AssistantForm handle={handle} read={read} />
    case 'escalation':
      return <PolicyRoom />
    case 'privacy':
      return <PrivacyRoom handle={handle} read={read} />
    case 'account':
      return <AccountRoom />
    case 'audit':
      return <AuditRoom />
    case 'ratings':
      return <RatingsRoom handle={handle} asks={read.settings.csat} />
    case 'usage':
      return <UsageRoom hasModelKey={read.hasModelKey} />
  }
}
