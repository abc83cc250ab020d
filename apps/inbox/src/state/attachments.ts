import type { ConversationId, MessageFile } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import { newClientId } from './new-client-id.ts'
import { asProblem } from './problem.ts'
import { createStore, type Store } from './store.ts'
import { upload } from './upload.ts'

/** The contract's limits. */
const MAX_BYTES = 10 * 1024 * 1024
const MAX_FILES = 5

/** A file beside a draft. */
export interface Attached {
  key: string
  name: string
  /** How much of it is sent, from 0 to 1. */
  share: number
  /** What the server has; undefined until it does. */
  file?: MessageFile
  /** Why it will not come, in words. */
  problem?: string
  /** Ends what goes on, and leaves nothing. */
  cancel: () => void
  retry?: () => void
}

/** The files beside each draft; in memory only. */
export interface Attachments {
  store: Store<ReadonlyMap<ConversationId, Attached[]>>
  read(id: ConversationId): Attached[]
  add(id: ConversationId, files: File[]): void
  /** The files that are there; from now on they belong to a message. Undefined for none. */
  take(id: ConversationId): MessageFile[] | undefined
  /** A message was not sent: its files wait for the next one. */
  putBack(id: ConversationId, files: MessageFile[]): void
}

export function createAttachments(api: SiteApi): Attachments {
  const store = createStore<ReadonlyMap<ConversationId, Attached[]>>(new Map())
  const read = (id: ConversationId) => store.get().get(id) ?? []
  const write = (id: ConversationId, change: (list: Attached[]) => Attached[]) =>
    store.set((all) => new Map(all).set(id, change(all.get(id) ?? [])))
  const edit = (id: ConversationId, key: string, edited: Partial<Attached>) =>
    write(id, (list) => list.map((one) => (one.key === key ? { ...one, ...edited } : one)))

  function addOne(id: ConversationId, file: File) {
    const key = newClientId()
    const end = new AbortController()
    const cancel = () => {
      end.abort()
      write(id, (list) => list.filter((one) => one.key !== key))
    }
    const isFull = read(id).filter(({ problem }) => !problem).length >= MAX_FILES
    const problem = isFull ? 'At most 5 files a message' : file.size > MAX_BYTES ? 'Larger than 10 MB' : null
    write(id, (list) => [...list, { key, name: file.name, share: 0, cancel, ...(problem && { problem }) }])
    if (!problem) void send()

    async function send() {
      const path = `/conversations/${id}/files?${new URLSearchParams({ clientId: key, name: file.name })}`
      const onShare = (share: number) => edit(id, key, { share })
      try {
        edit(id, key, { file: await upload<MessageFile>(api, path, file, { onShare, signal: end.signal }) })
      } catch (error) {
        const { code, message } = asProblem(error)
        const retry = () => {
          write(id, (list) =>
            list.map((one) => (one.key === key ? { key, name: file.name, share: 0, cancel } : one)),
          )
          void send()
        }
        edit(id, key, { problem: message, ...(code !== 'file.refused' && { retry }) })
      }
    }
  }

  return {
    store,
    read,
    add: (id, files) => {
      for (const file of files) addOne(id, file)
    },
    take(id) {
      const files = read(id).flatMap(({ file }) => file ?? [])
      write(id, () => [])
      return files.length > 0 ? files : undefined
    },
    putBack(id, files) {
      const list = files.map((file): Attached => {
        const cancel = () => write(id, (now) => now.filter(({ key }) => key !== file.id))
        return { key: file.id, name: file.name, share: 1, file, cancel }
      })
      write(id, (now) => [...list, ...now])
    },
  }
}
