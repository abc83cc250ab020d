import { z } from 'zod'
import { FileSettings } from './file.ts'
import { TimeZone } from './hours.ts'
import { IdentityMode } from './identity.ts'
import { SiteId } from './ids.ts'
import { OwnWords } from './own-words.ts'
import { looksLikeCard, Masking, OrderNumberPattern } from './privacy.ts'

/** What the page may know about a site before a visitor acts; baked into the loader. */
export const Appearance = z.object({
  name: z.string().min(1).max(60),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour like #1f6f5c'),
  theme: z.enum(['auto', 'light', 'dark']),
  position: z.enum(['right', 'left']),
  greeting: z.string().max(300),
  suggestions: z.array(z.string().min(1).max(80)).max(4),
  words: OwnWords.optional(),
})
export type Appearance = z.infer<typeof Appearance>

/** A scheme, a host and an optional port, and nothing behind them. */
export const Origin = z
  .string()
  .max(260)
  .regex(/^https?:\/\/[^/\s?#]+$/, 'an origin such as https://shop.example (no path, no slash at the end)')

/** How the assistant of a site speaks and what it may cost. None of it can switch off disclosure, grounding or the way to a person. */
export const AssistantSettings = z.object({
  /** What it calls itself; empty: no name. */
  name: z.string().trim().max(60),
  tone: z.enum(['neutral', 'friendly', 'formal', 'brief']),
  /** In the owner's words, for the model. */
  instructions: z.string().max(4_000),
  /** Topics never to be answered; a question about one goes to a person. */
  neverAnswer: z.array(z.string().trim().min(1).max(120)).max(50),
  /** `auto`: the model where the installation has a key, else quotes. */
  engine: z.enum(['auto', 'extractive']),
  model: z.string().min(1).max(100),
  /** One more small call of the model on each question scores what the visitor wants and feels. */
  refineScores: z.boolean().default(false),
  effort: z.enum(['low', 'medium', 'high']),
  /** Tokens that one answer may have. */
  maxOutputTokens: z.int().min(100).max(8_000),
  /** Tokens of the model a day; over them quotes answer. */
  tokensADay: z.object({
    site: z.int().min(0).max(1_000_000_000),
    visitor: z.int().min(0).max(1_000_000_000),
    addressBlock: z.int().min(0).max(1_000_000_000),
  }),
})
export type AssistantSettings = z.infer<typeof AssistantSettings>

/** What the site must say of itself so that its visitors' words are understood, and how much of them is kept. */
export const UnderstandingSettings = z
  .object({
    /** What day "yesterday" is. */
    timeZone: TimeZone,
    /** What "$" and "¥" stand for here, ISO 4217. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency such as EUR'),
    /** None: what a visitor announces as an order number is taken for one. */
    orderNumbers: z.array(OrderNumberPattern).max(20),
    /** Names by which visitors call what the site sells. */
    products: z.array(z.string().trim().min(2).max(120)).max(500),
    masking: Masking,
  })
  .superRefine(({ orderNumbers, masking }, context) => {
    if (!masking.kinds.includes('card')) return
    for (const [at, { pattern }] of orderNumbers.entries())
      if (looksLikeCard(pattern))
        context.addIssue({
          code: 'custom',
          path: ['orderNumbers', at, 'pattern'],
          message: `"${pattern}" is how a card number looks, and cards are masked: write the letters that your order numbers have too, or take cards out of masking`,
        })
  })
export type UnderstandingSettings = z.infer<typeof UnderstandingSettings>

export const SiteSettings = z.object({
  /** Whether visitors may or must be vouched for by the site. */
  identity: IdentityMode,
  appearance: Appearance,
  /** Pages on these origins may use the site key. */
  origins: z.array(Origin).max(100),
  /** While on, any port of localhost and 127.0.0.1 counts as listed. */
  testMode: z.boolean(),
  /** BCP 47 tag used where a visitor's or an article's language is unknown. */
  language: z.string().min(2).max(35),
  /** Groups of words that mean the same on this site; a search for one finds the others. */
  synonyms: z.array(z.array(z.string().trim().min(1).max(60)).min(2).max(20)).max(500),
  /** While a visitor waits for a person, may the assistant go on answering? */
  helpWhileWaiting: z.boolean(),
  /** Are visitors asked how it went when their conversation is resolved? */
  csat: z.boolean(),
  files: FileSettings,
  assistant: AssistantSettings,
  understanding: UnderstandingSettings,
})
export type SiteSettings = z.infer<typeof SiteSettings>

export const Site = z.object({ id: SiteId, name: z.string(), publicKey: z.string(), createdAt: z.number() })
export type Site = z.infer<typeof Site>
