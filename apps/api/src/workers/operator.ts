import { timingSafeEqual } from 'node:crypto'
import { BatonError, Origin, Role, SiteId } from '@baton/contracts'
import { readExportHeader } from '@baton/store'
import { z } from 'zod'
import { requireHost } from '../middleware/host.ts'
import { addressBlock } from '../middleware/limits.ts'
import { operatorDoorInputs } from '../moving/operator-doors.ts'
import { type Remote, remote } from '../remote/remote.ts'
import { cannotOf } from './dependencies.ts'
import type { DirectoryMethods } from './directory-object.ts'
import { log } from './log.ts'
import { directoryStub, type Environment, siteStub } from './platform.ts'
import type { SiteMethods } from './site-object.ts'

const inputs = {
  'create-site': z.object({
    name: z.string().min(1).max(200),
    origins: z.array(Origin),
    testMode: z.boolean().default(false),
  }),
  'list-sites': z.object({}),
  setup: z.object({}),
  invite: z.object({ siteId: SiteId, email: z.email().optional(), role: Role.optional() }),
  reset: z.object({ email: z.email() }),
  'reset-second-factor': z.object({ email: z.email() }),
  ingest: z.object({
    siteId: SiteId,
    sourceName: z.string().min(1).max(200),
    prune: z.boolean().default(false),
    files: z.array(z.object({ path: z.string(), text: z.string() })).max(500),
  }),
  ...operatorDoorInputs,
}

type Inputs = { [Name in keyof typeof inputs]: z.output<(typeof inputs)[Name]> }

/** What the command line does on Node, for whoever holds the operator's token: `POST /operator/<verb>` with JSON. */
export async function operate(env: Environment, request: Request, address: string): Promise<unknown> {
  const name = new URL(request.url).pathname.slice('/operator/'.length)
  await requireOperator(env, request, address)
  if (!Object.hasOwn(inputs, name)) throw new BatonError('route.not_found')
  const verb = name as keyof Inputs
  const body: unknown = await request.json().catch(() => null)
  return run(env, verb, inputs[verb].parse(body) as never)
}

function run<Name extends keyof Inputs>(env: Environment, name: Name, input: Inputs[Name]): Promise<unknown> {
  const directory = remote<DirectoryMethods>(() => directoryStub(env))
  const site = (id: SiteId) => remote<SiteMethods>(() => siteStub(env, id))
  const verbs: { [Verb in keyof Inputs]: (input: Inputs[Verb]) => Promise<unknown> } = {
    'create-site': async ({ name, ...settings }) => {
      const made = await directory.createSite({ name })
      await site(made.id).make({ id: made.id, name, ...settings })
      return made
    },
    'list-sites': () => directory.listSites(),
    setup: () => directory.createLink({ purpose: 'setup' }),
    async invite(link) {
      const made = await directory.createLink({ purpose: 'invite', ...link })
      const details = { role: link.role ?? 'agent' }
      await site(link.siteId).noteOfOperator({ action: 'agent.invited', about: null, details })
      return made
    },
    async 'reset-second-factor'({ email }) {
      const { agentId: id, name, memberships } = await directory.resetSecondFactor(email)
      const changed = 'agent.second_factor_reset'
      for (const { siteId, role, generation } of memberships)
        await site(siteId).changeAgent({ id, name, role, generation, changed, by: null })
      return { email, sites: memberships.length }
    },
    reset: ({ email }) => directory.createLink({ purpose: 'reset', email }),
    async ingest({ siteId, ...documents }) {
      requireHost(cannotOf(env), 'documents')
      return site(siteId).ingest(documents)
    },
    'export-open': ({ siteId, move }) => site(siteId).openExport({ move }),
    async 'export-page'({ siteId, token, after }) {
      const { name } = await knownSite(directory, siteId)
      return site(siteId).exportPage({ token, after, name })
    },
    'export-close': ({ siteId, token }) => site(siteId).closeExport({ token }),
    async 'import-open'({ line }) {
      const { siteId, name } = readExportHeader(line)
      const arrival = await site(siteId).openImport({ line })
      await directory.admitSite({ id: siteId, name })
      return arrival
    },
    'import-lines': ({ siteId, lines }) => site(siteId).importLines({ lines }),
    'site-reopen': ({ siteId, nowhereElse }) => site(siteId).reopen({ nowhereElse }),
  }
  return verbs[name](input)
}

async function knownSite(directory: Pick<Remote<DirectoryMethods>, 'listSites'>, siteId: SiteId) {
  const known = (await directory.listSites()).find(({ id }) => id === siteId)
  if (!known) throw new BatonError('site.not_found', { message: `There is no site ${siteId} here.` })
  return known
}

/** Whoever guesses is soon not listened to any more. Without a token in the configuration there is no door. */
async function requireOperator(env: Environment, request: Request, address: string): Promise<void> {
  if (!env.BATON_OPERATOR_TOKEN) throw new BatonError('route.not_found')
  const isRight = isOperator(env, request)
  const directory = remote<DirectoryMethods>(() => directoryStub(env))
  const { isOpen, wrong } = await directory.tryOperator({ block: addressBlock(address), isRight })
  if (!isRight) log('warn', 'wrong operator token', { wrongWithinAMinute: wrong })
  if (!isOpen) throw new BatonError('limit.sign_in', { details: { retryAfterSeconds: 60 } })
  if (!isRight) throw new BatonError('route.not_found')
}

function isOperator({ BATON_OPERATOR_TOKEN: wanted }: Environment, request: Request): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const right = Buffer.from(`Bearer ${wanted}`)
  return !!wanted && wanted.length >= 32 && given.length === right.length && timingSafeEqual(given, right)
}
