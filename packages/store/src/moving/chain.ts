import { createHash } from 'node:crypto'
import { BatonError } from '@baton/contracts'

/** A line that was reached, and the hash over it and all before it. */
export interface Link {
  position: number
  hash: string
}

export const START: Link = { position: 0, hash: '' }

const SEAL = /,"hash":"([\da-f]{64})"\}$/

/** The next line: its number first, the hash of all up to it last. */
export function sealLine(before: Link, body: object): { line: string; link: Link } {
  const position = before.position + 1
  const open = JSON.stringify({ n: position, ...body }).slice(0, -1)
  const hash = hashOf(before, open)
  return { line: `${open},"hash":"${hash}"}`, link: { position, hash } }
}

/** What a line says, once it is known to follow `before` unharmed. Throws `move.refused`. */
export function openLine(before: Link, line: string): { body: unknown; link: Link } {
  const position = before.position + 1
  const found = linkOf(line)
  if (found.position !== position)
    throw refusal(`Found line ${found.position} where line ${position} was wanted. Import the whole file.`)
  const hash = hashOf(before, line.replace(SEAL, ''))
  if (hash !== found.hash)
    throw refusal(
      `Line ${position} is damaged, or a line before it is of another export: its hash is ${hash}, and it says ${found.hash}. Copy the file again, or export again.`,
    )
  return { body: JSON.parse(line), link: found }
}

/** The link that a line says it is. Throws `move.refused` for what is no line of an export. */
export function linkOf(line: string): Link {
  const [, hash] = SEAL.exec(line) ?? []
  const [, position] = /^\{"n":(\d{1,15}),/.exec(line) ?? []
  if (!hash || !position)
    throw refusal(
      `Found a line that is none of an export (it begins with ${JSON.stringify(line.slice(0, 40))}). Wanted: the file that "baton export" wrote, unpacked.`,
    )
  return { position: Number(position), hash }
}

export const refusal = (message: string) => new BatonError('move.refused', { message })

const hashOf = ({ hash }: Link, open: string) => createHash('sha256').update(hash).update(open).digest('hex')
