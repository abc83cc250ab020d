import { z } from 'zod'

/** What a site says in its own words: by language (`de`), and in it by the name that the widget has for the phrase. */
export const OwnWords = z
  .record(
    z.string().regex(/^[a-z]{2,3}$/, 'a language such as de'),
    z.record(
      z.string().regex(/^[a-z][a-zA-Z]{1,39}$/, 'the name of a phrase such as placeholder'),
      z.string().trim().min(1).max(300),
    ),
  )
  .refine(
    (words) => Object.values(words).flatMap((phrases) => Object.keys(phrases)).length <= 200,
    'At most 200 phrases: they come with the loader, which every page loads.',
  )
