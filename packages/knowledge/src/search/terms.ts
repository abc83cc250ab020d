import type { Audience } from '@baton/contracts'

/**
 * Every term of the index begins with its language and audience: `en:return` is public English, `en!return` internal.
 * So a public search cannot reach an internal chunk by construction, the words of one language never stand in for
 * another's, and each has its own rarities and its own spelling dictionary.
 */
export type Namespace = string & { readonly namespace: true }

export function namespace(language: string, audience: Audience): Namespace {
  // The one place where a namespace is made.
  return `${language}${audience === 'public' ? ':' : '!'}` as Namespace
}

/** What an audience may search: agents read what visitors read, too. */
export function namespaces(language: string, audience: Audience): Namespace[] {
  const open = namespace(language, 'public')
  return audience === 'public' ? [open] : [open, namespace(language, 'internal')]
}

export const wordTerm = (space: Namespace, stem: string): string => `${space}${stem}`

/** A whole tag, whatever its case and signs; the second `:` keeps it apart from words. */
export const tagTerm = (space: Namespace, tag: string): string =>
  `${space}:${tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '#')}`

/** Stands in every chunk of its namespace. */
export const everyChunkTerm = (space: Namespace): string => space
