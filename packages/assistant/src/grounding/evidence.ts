import type { Passage } from '@baton/contracts'
import { addresses, addressKey, hostKey, withoutAddresses } from './addresses.ts'
import { values } from './values.ts'

/** What texts bear out: the keys of their values and the addresses that stand in them. */
export interface Evidence {
  values: Set<string>
  addresses: Set<string>
}

const read = new WeakMap<Passage, Evidence>()

/** Of a chunk with its titles and its own address. A site's pages are cited again and again, so it is read once. */
export function evidenceOf(passage: Passage): Evidence {
  let evidence = read.get(passage)
  if (!evidence) {
    const { title, headings, text, url, language } = passage
    evidence = readEvidence([title, ...headings, text].join('\n'), language)
    if (url) addAddress(evidence, url)
    read.set(passage, evidence)
  }
  return evidence
}

/** Of a text in that language. */
export function readEvidence(text: string, language: string): Evidence {
  const evidence: Evidence = { values: new Set(), addresses: new Set() }
  const found = addresses(text)
  for (const address of found) addAddress(evidence, address.text)
  for (const value of values(withoutAddresses(text, found), language))
    for (const key of value.keys) evidence.values.add(key)
  return evidence
}

function addAddress({ addresses }: Evidence, address: string): void {
  addresses.add(addressKey(address))
  addresses.add(hostKey(address))
}

/**
 * What in a text none of these bears out; null where all is. In a text that states no fact ("which of the two?") numbers
 * in words count for nothing.
 */
export function unborne(
  { text, isFact, language }: { text: string; isFact: boolean; language: string },
  evidence: Evidence[],
): 'address' | 'number' | null {
  const found = addresses(text)
  const isKnown = ({ text }: { text: string }) => evidence.some((one) => one.addresses.has(addressKey(text)))
  if (!found.every(isKnown)) return 'address'
  const holds = (key: string) => evidence.some((one) => one.values.has(key))
  const claims = values(withoutAddresses(text, found), language).filter(
    ({ isClaim, text }) => isClaim && (isFact || /\d/.test(text)),
  )
  return claims.every(({ readings }) => readings.some((keys) => keys.every(holds))) ? null : 'number'
}
