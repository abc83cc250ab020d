import { z } from 'zod'
import {
  ConversationSummary,
  CopilotSource,
  MessageTranslation,
  NextStep,
  SimilarConversation,
  Suggestion,
  SuggestionFigures,
} from './copilot.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { MessageText } from './message.ts'

const copilot = '/v1/staff/sites/:siteId/conversations/:conversationId/copilot'
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language such as en or pt-BR')
  .max(35)
const Failed = z.object({ type: z.literal('error'), message: z.string() })

/** Help for agents. What takes a model streams lines, so that hanging up ends it; nothing here reaches a visitor. */
export const copilotEndpoints = {
  readCopilot: endpoint({
    method: 'get',
    path: copilot,
    access: 'viewer',
    summary:
      'A conversation in its own words, what to do next, resolved conversations about the same, and what became of suggestions of late. Asks no model.',
    input: Nothing,
    output: z.object({
      summary: ConversationSummary,
      next: z.array(NextStep),
      similar: z.array(SimilarConversation),
      /** A model writes for this site; without one the texts are the site's own and `summarise`, `warmer` and `translate` are a 409. */
      hasModel: z.boolean(),
      /** Of the last 30 days. */
      figures: z.array(SuggestionFigures),
    }),
    status: 200,
  }),
  summarise: endpoint({
    method: 'post',
    path: `${copilot}/summary`,
    access: 'agent',
    summary: 'A conversation summed up by the model; each line names the messages that it stands in.',
    input: Nothing,
    output: z.union([z.object({ type: z.literal('result'), summary: ConversationSummary }), Failed]),
    status: 200,
    stream: 'lines',
  }),
  suggestReply: endpoint({
    method: 'post',
    path: `${copilot}/reply`,
    access: 'agent',
    summary:
      'A reply to what the visitor asks, from public and internal articles, cited. The result without a suggestion says why.',
    input: Nothing,
    output: z.union([
      z.object({ type: z.literal('delta'), text: z.string() }),
      z.object({ type: z.literal('source'), source: CopilotSource }),
      z.object({
        type: z.literal('result'),
        suggestion: Suggestion.nullable(),
        /** In words for staff. */
        decision: z.string(),
        /** Without a suggestion: what looks closest. */
        closest: z.array(CopilotSource),
      }),
      Failed,
    ]),
    status: 200,
    stream: 'lines',
  }),
  redraft: endpoint({
    method: 'post',
    path: `${copilot}/redraft`,
    access: 'agent',
    summary:
      "An agent's words in another way. `shorter` works without a model. A text that would say other figures or addresses is refused.",
    input: z.discriminatedUnion('how', [
      z.object({ how: z.literal('shorter'), text: MessageText }),
      z.object({ how: z.literal('warmer'), text: MessageText }),
      z.object({
        how: z.literal('translate'),
        text: MessageText,
        /** Of the text; kept with it when it is sent. */
        from: Language,
        to: Language,
      }),
    ]),
    output: z.union([z.object({ type: z.literal('result'), suggestion: Suggestion }), Failed]),
    status: 200,
    stream: 'lines',
  }),
  readTranslations: endpoint({
    method: 'get',
    path: `${copilot}/translations`,
    access: 'viewer',
    summary: 'What is known of messages in a language: translations, and what agents wrote before theirs.',
    input: z.object({ language: Language }),
    output: z.object({ translations: z.array(MessageTranslation), hasModel: z.boolean() }),
    status: 200,
  }),
  translate: endpoint({
    method: 'post',
    path: `${copilot}/translations`,
    access: 'agent',
    summary: "The visitor's newest messages that are not in this language yet, at most 20, by the model.",
    input: z.object({ to: Language }),
    output: z.union([
      z.object({ type: z.literal('result'), translations: z.array(MessageTranslation) }),
      Failed,
    ]),
    status: 200,
    stream: 'lines',
  }),
} as const
