import type { FileId, MessageId } from '@baton/contracts'
import type { ConversationRow, NewFile, SiteStore } from '../index.ts'
import {
  bytesUploaded,
  dropStaleFiles,
  endFile,
  FILE_PART_BYTES,
  findFile,
  findFileByClientId,
  findWaitingFiles,
  insertFile,
  insertMessage,
  listMessages,
  moveConversations,
  readFileParts,
  withdrawMessage,
  writeFileParts,
} from '../index.ts'
import { ana, newClientId, newConversation } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

const photo = {
  type: 'image/jpeg',
  name: 'tent.jpg',
  bytes: 3,
  width: 40,
  height: 30,
  agentId: null,
} as const

const newFile = (row: ConversationRow, more: Partial<NewFile> = {}): NewFile => ({
  ...{ ...photo, visitorId: row.visitorId, clientId: newClientId() },
  ...more,
})

function uploaded(store: SiteStore, row: ConversationRow, more: Partial<NewFile> = {}): FileId {
  const { id, bytes } = insertFile(store, newFile(row, more))
  writeFileParts(store, id, 0, new Uint8Array(bytes).fill(7))
  return endFile(store, id).id
}

function say(store: SiteStore, row: ConversationRow, files: FileId[]): MessageId {
  const author = { kind: 'visitor' } as const
  return insertMessage(store, { conversationId: row.id, author, kind: 'text', text: 'Look', files }).id
}

const partsLeft = (store: SiteStore) => store.db.all('select 1 from file_part').length

export const fileRules: Rule[] = [
  {
    id: 'S190',
    title: 'a file of several parts reads back to the byte, and is not to be sent before all of it is there',
    run({ open, reopen }) {
      const store = open('a')
      const row = newConversation(store)
      const bytes = Uint8Array.from({ length: FILE_PART_BYTES * 2 + 5 }, (_, at) => at % 251)
      const { id, clientId } = insertFile(store, newFile(row, { bytes: bytes.length }))
      writeFileParts(store, id, 0, bytes.subarray(0, FILE_PART_BYTES))
      const by = { visitorId: row.visitorId, agentId: null }
      equal(findWaitingFiles(store, [id], by), [], 'half a file')
      writeFileParts(store, id, 1, bytes.subarray(FILE_PART_BYTES))
      endFile(store, id)
      const again = reopen('a')
      const found = findFileByClientId(again, row.visitorId, clientId)
      holds(found?.isWhole === true, 'it is whole')
      const parts = [...readFileParts(again, id, 0, 2), ...readFileParts(again, id, 2, 2)]
      equal(Buffer.concat(parts).equals(bytes), true, 'the bytes')
      equal(readFileParts(again, id, 3, 2), [], 'behind the last part')
    },
  },
  {
    id: 'S191',
    title: 'a file goes with one message of its sender, and is read with it',
    run({ open }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const ids = [uploaded(store, row), uploaded(store, row, { agentId: ana })]
      const by = { visitorId: row.visitorId, agentId: null }
      equal(findWaitingFiles(store, ids, { visitorId: other.visitorId, agentId: null }), [], "another's")
      equal(findWaitingFiles(store, ids, { ...by, agentId: ana }).length, 1, "an agent's")
      equal(
        findWaitingFiles(store, ids, by).map(({ id }) => id),
        [ids[0]],
        "the visitor's",
      )
      const messageId = say(store, row, ids.slice(0, 1))
      equal(findWaitingFiles(store, ids, by), [], 'once sent')
      const [message] = listMessages(store, row.id, { notes: false })
      equal(
        message?.files?.map(({ id, name, width }) => [id, name, width]),
        [[ids[0], 'tent.jpg', 40]],
        'read with its message',
      )
      withdrawMessage(store, messageId)
      equal([findFile(store, ids[0] as FileId), partsLeft(store)], [undefined, 1], 'with its message it goes')
    },
  },
  {
    id: 'S192',
    title: 'what visitors upload in a day is counted by bytes, and what no message takes in a day is dropped',
    run({ open, clock }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      const kept = uploaded(store, row, { bytes: 100 })
      say(store, row, [kept])
      uploaded(store, other, { bytes: 20 })
      uploaded(store, row, { bytes: 1000, agentId: ana })
      equal([bytesUploaded(store, row.visitorId), bytesUploaded(store)], [100, 120], 'the first day')
      dropStaleFiles(store)
      equal(partsLeft(store), 3, 'before a day is over')
      clock.advance(24 * 60 * 60 * 1000 + 1)
      dropStaleFiles(store)
      equal([bytesUploaded(store), partsLeft(store)], [0, 1], 'a day later')
      holds(findFile(store, kept) !== undefined, 'what was sent stays')
    },
  },
  {
    id: 'S193',
    title: 'with a visitor go their files, part by part; who turns out to be another keeps them',
    run({ open }) {
      const store = open('a')
      const [row, other] = [newConversation(store), newConversation(store)]
      uploaded(store, row)
      uploaded(store, row, { agentId: ana })
      const kept = uploaded(store, other)
      const known = newConversation(store).visitorId
      moveConversations(store, other.visitorId, known)
      equal(findFile(store, kept)?.visitorId, known, 'whose it is now')
      store.db.run(`delete from conversation where visitor_id = '${row.visitorId}'`)
      store.db.run(`delete from visitor where id = '${row.visitorId}'`)
      equal(store.db.all('select file_id as id from file_part'), [{ id: kept }], 'what is left')
    },
  },
]
