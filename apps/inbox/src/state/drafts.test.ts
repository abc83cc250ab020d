import type { ConversationId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { createDrafts } from './drafts.ts'
import { me } from './inbox-fixtures.ts'

const id = 'cnv_a' as ConversationId

function storage(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

it('a draft survives signing in again', () => {
  const tab = storage()
  createDrafts(tab, me).write(id, { text: 'half a sen', kind: 'note' })
  expect(createDrafts(tab, me).read(id)).toEqual({ text: 'half a sen', kind: 'note' })
})

it('switching between reply and note keeps the text', () => {
  const drafts = createDrafts(null, me)
  drafts.write(id, { text: 'hello' })
  drafts.write(id, { kind: 'note' })
  expect(drafts.read(id)).toEqual({ text: 'hello', kind: 'note' })
})

it('a storage that refuses leaves the copy in memory', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('full')
    },
  } as Storage
  const drafts = createDrafts(full, me)
  drafts.write(id, { text: 'hello' })
  expect(drafts.read(id).text).toBe('hello')
})

it('damaged storage is a blank draft', () => {
  const tab = storage()
  tab.setItem('baton.draft.cnv_a', '{"text":5}')
  expect(createDrafts(tab, me).read(id)).toEqual({ text: '', kind: 'text' })
})
