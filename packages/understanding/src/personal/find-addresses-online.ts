import type { PersonalData } from './personal-data.ts'

const EMAIL =
  /(?<![\p{LC}\p{N}._%+-])[\p{LC}\p{N}_%+'-]+(?:\.[\p{LC}\p{N}_%+'-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{LC}\p{N}@-])/gu
const IP4 =
  /(?<![\p{LC}\p{N}.])(?<![vV]ersion )(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\p{LC}\p{N}]|\.\d)/gu
const IP6 = /(?<![\p{LC}\p{N}:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\p{LC}\p{N}:])/giu

/** E-mail addresses, and internet addresses of both kinds (version numbers of four parts after "version" are none). */
export function findAddressesOnline(text: string): PersonalData[] {
  const found: PersonalData[] = []
  const add = (kind: PersonalData['kind'], pattern: RegExp, holds = (_: string) => true) => {
    for (const { 0: match, index } of text.matchAll(pattern))
      if (holds(match)) found.push({ kind, start: index, end: index + match.length })
  }
  if (text.includes('@')) add('email', EMAIL)
  add('ip', IP4)
  if (text.includes(':')) add('ip', IP6, isIp6)
  return found
}

function isIp6(text: string): boolean {
  const groups = text.split(':')
  const gaps = text.split('::').length - 1
  const named = groups.filter(Boolean).length
  // "12:34:56" is a time, and "::" alone is punctuation.
  if (gaps === 0) return groups.length === 8 && named === 8
  return (
    gaps === 1 && !text.includes(':::') && named >= 2 && named <= 7 && /[a-f].*\d|\d.*[a-f]|\d{3}/i.test(text)
  )
}
