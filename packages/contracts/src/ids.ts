import { z } from 'zod'

const prefixed = (prefix: string) =>
  z
    .string()
    .max(64)
    .regex(new RegExp(`^${prefix}_[0-9a-z]+$`), `an id that starts with "${prefix}_"`)

/** One tenant, one database. */
export const SiteId = prefixed('site').brand<'SiteId'>()
export type SiteId = z.infer<typeof SiteId>

export const VisitorId = prefixed('vis').brand<'VisitorId'>()
export type VisitorId = z.infer<typeof VisitorId>

export const ConversationId = prefixed('cnv').brand<'ConversationId'>()
export type ConversationId = z.infer<typeof ConversationId>

export const MessageId = prefixed('msg').brand<'MessageId'>()
export type MessageId = z.infer<typeof MessageId>

export const RunId = prefixed('run').brand<'RunId'>()
export type RunId = z.infer<typeof RunId>

export const HandoffId = prefixed('hnd').brand<'HandoffId'>()
export type HandoffId = z.infer<typeof HandoffId>

/** A human who answers from the inbox; the same id in the directory and in every site they serve. */
export const AgentId = prefixed('agt').brand<'AgentId'>()
export type AgentId = z.infer<typeof AgentId>

export const TeamId = prefixed('team').brand<'TeamId'>()
export type TeamId = z.infer<typeof TeamId>

/** What visitors of a site ask for, as its owner defined it. */
export const IntentId = prefixed('int').brand<'IntentId'>()
export type IntentId = z.infer<typeof IntentId>

/** What the copilot wrote for an agent. */
export const SuggestionId = prefixed('sug').brand<'SuggestionId'>()
export type SuggestionId = z.infer<typeof SuggestionId>

/** A file beside a message. */
export const FileId = prefixed('file').brand<'FileId'>()
export type FileId = z.infer<typeof FileId>

export const SourceId = prefixed('src').brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>

/** The owner's own id where the source gives one, else made from the path; unique within a site. */
export const ArticleId = z.string().min(1).max(300).brand<'ArticleId'>()
export type ArticleId = z.infer<typeof ArticleId>

export const ChunkId = prefixed('chk').brand<'ChunkId'>()
export type ChunkId = z.infer<typeof ChunkId>

/** Made by the client, once per thing it posts, so that a retry cannot post twice. */
export const ClientId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,64}$/, '16 to 64 letters, digits, - or _, new for every message')
  .brand<'ClientId'>()
export type ClientId = z.infer<typeof ClientId>
