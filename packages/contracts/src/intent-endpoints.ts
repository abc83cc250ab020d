import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import {
  DiscoveryLine,
  ExampleOrigin,
  ExampleText,
  Intent,
  IntentExample,
  IntentInput,
  IntentTrainingReport,
} from './intent.ts'
import { Signals } from './signal.ts'

const staff = '/v1/staff/sites/:siteId'
const Examples = z.array(ExampleText).max(500)

/** The largest export of conversations that discovery reads. */
export const MAX_EXPORT_BYTES = 20 * 1024 * 1024

/** What visitors of a site ask for, and the classifier that is trained on it. */
export const intentEndpoints = {
  listIntents: endpoint({
    method: 'get',
    path: `${staff}/intents`,
    access: 'viewer',
    summary: 'The intents of the site by name, how well they are told apart, and sets to begin with.',
    input: Nothing,
    output: z.object({
      intents: z.array(Intent),
      training: IntentTrainingReport,
      starterSets: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          intents: z.int(),
          /** Of these the site has so many. */
          installed: z.int(),
          languages: z.array(z.string()),
        }),
      ),
    }),
    status: 200,
  }),
  readIntent: endpoint({
    method: 'get',
    path: `${staff}/intents/:intentId`,
    access: 'viewer',
    summary: 'One intent with its examples, the newest first.',
    input: Nothing,
    output: z.object({ intent: Intent, examples: z.array(IntentExample) }),
    status: 200,
  }),
  createIntent: endpoint({
    method: 'post',
    path: `${staff}/intents`,
    access: 'admin',
    summary: 'Define an intent. Training begins by itself.',
    input: IntentInput.extend({ examples: Examples, origin: ExampleOrigin.default('written') }),
    output: z.object({ intent: Intent }),
    status: 200,
  }),
  updateIntent: endpoint({
    method: 'patch',
    path: `${staff}/intents/:intentId`,
    access: 'admin',
    summary: 'Change name, description or action; what is left out stays.',
    input: IntentInput.partial(),
    output: z.object({ intent: Intent }),
    status: 200,
  }),
  removeIntent: endpoint({
    method: 'delete',
    path: `${staff}/intents/:intentId`,
    access: 'admin',
    summary: 'Remove an intent with its examples. What was recognised as it stays readable.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  addExamples: endpoint({
    method: 'post',
    path: `${staff}/intents/:intentId/examples`,
    access: 'agent',
    summary: 'Add examples; one that is there already is not added again, one of another intent moves.',
    input: z.object({ examples: Examples.min(1), origin: ExampleOrigin.default('written') }),
    output: z.object({ intent: Intent, added: z.int() }),
    status: 200,
  }),
  removeExample: endpoint({
    method: 'delete',
    path: `${staff}/intents/:intentId/examples/:exampleId`,
    access: 'agent',
    summary: 'Remove an example.',
    input: Nothing,
    output: z.object({ intent: Intent }),
    status: 200,
  }),
  installStarterSet: endpoint({
    method: 'post',
    path: `${staff}/starter-sets/:starterSetId`,
    access: 'admin',
    summary: 'Install intents to begin with. Those whose name is there already are left alone.',
    input: Nothing,
    output: z.object({ installed: z.int(), kept: z.int() }),
    status: 200,
  }),
  tryIntents: endpoint({
    method: 'post',
    path: `${staff}/intents/try`,
    access: 'viewer',
    summary: 'What a message would be understood as; nothing is stored.',
    input: z.object({ text: z.string().trim().min(1).max(4_000) }),
    output: z.object({ signals: Signals.omit({ messageId: true, scoredAt: true }) }),
    status: 200,
  }),
  discoverIntents: endpoint({
    method: 'post',
    path: `${staff}/intents/discover`,
    access: 'admin',
    summary:
      'Group the questions of exported chats or tickets (JSONL, CSV, Zendesk, Intercom) into candidate intents. Nothing is stored.',
    input: z.object({ name: z.string().max(200) }),
    takesFile: true,
    maxBytes: MAX_EXPORT_BYTES,
    output: DiscoveryLine,
    status: 200,
    stream: 'lines',
  }),
} as const
