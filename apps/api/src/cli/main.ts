import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Role } from '@baton/contracts'
import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { EngineName } from '../engines.ts'
import { snippet } from '../snippet.ts'
import { type EmbedderFlags, embedderSettings, withEmbedder } from './embedder-settings.ts'
import { eraseCommand } from './erase-command.ts'
import { evaluateCommands } from './evaluate-commands.ts'
import { intentCommands } from './intent-commands.ts'
import { labelCommands } from './label-commands.ts'
import { mailSettings } from './mail-settings.ts'
import { engineOption, type ModelFlags, modelSettings, withModel } from './model-settings.ts'
import { movingCommands } from './moving-commands.ts'
import { placementCommands } from './placement-commands.ts'
import { progressPrinter } from './print.ts'
import { allowedAddresses, dataPath, serveSettings } from './settings.ts'
import { sourceCommands } from './source-commands.ts'
import { usageCommand } from './usage-command.ts'
import type { Verb } from './verb.ts'
import type { LinkCard } from './verbs/staff.ts'

const here = dirname(fileURLToPath(import.meta.url))
const { version } = packageJson
const environment = process.env
// Whoever read our output may leave before we do; that is no reason to stop serving.
process.stdout.on('error', () => {})
const print = (line: string) => process.stdout.write(`${line}\n`)

/** `npx baton …`. The only place that reads the environment. Never rejects: a failure is a sentence and exit code 1. */
export async function main(argv: string[]): Promise<void> {
  try {
    await program().parseAsync(argv, { from: 'user' })
  } catch (error) {
    const known =
      error instanceof Error &&
      ['OperatorError', 'DataFileError', 'BatonError', 'DirectoryFileError'].includes(error.name)
    process.stderr.write(
      known ? `${(error as Error).message}\n` : `${error instanceof Error ? error.stack : error}\n`,
    )
    process.exitCode = 1
  }
}

interface DataFlag extends EmbedderFlags, ModelFlags {
  data?: string
  allowAddress?: string[]
}

async function run<Arguments, Result>(
  flags: DataFlag,
  verb: Verb<Arguments, Result>,
  input: Arguments,
): Promise<Result> {
  const { runVerb } = await import('./run-verb.ts')
  const at = {
    data: dataPath(flags.data, environment),
    embedder: embedderSettings(flags, environment),
    model: modelSettings(flags, environment),
    allowAddresses: allowedAddresses(flags.allowAddress, environment),
  }
  return runVerb(at, verb, input, progressPrinter(process.stderr))
}

interface EndpointFlag {
  endpoint?: string
}

/** Where people reach the server: as said, else where it runs now, else where it will by default. */
function endpointOf(flags: EndpointFlag, { endpoint }: { endpoint: string | null }): string {
  const { port } = serveSettings({}, environment)
  return (flags.endpoint ?? endpoint ?? `http://localhost:${port}`).replace(/\/+$/, '')
}

const dataOption = () => new Option('--data <folder>', 'data folder (BATON_DATA; default ./data)')
const allowOption = () =>
  new Option(
    '--allow-address <address...>',
    'sources may be read from this address or range too, public or not (BATON_ALLOW_ADDRESS)',
  )
const siteOption = () => new Option('--site <id or name>', 'the site; default the only one, else the demo')

function program(): Command {
  const baton = new Command('baton')
    .version(version)
    .description('Support chat that answers from your own help pages.')
  withModel(withEmbedder(baton.command('serve')))
    .description('start the server')
    .option('--port <number>', 'port (BATON_PORT or PORT; default 4600)')
    .option('--host <address>', 'address to listen on (BATON_HOST; default 127.0.0.1)')
    .option('--trust-proxy', 'believe X-Forwarded-* headers: only behind a proxy that sets them')
    .option('--demo', 'serve the demo shop too')
    .option('--peers <host:port>', 'listen here for the other machines of this installation')
    .option('--machine <name>', 'serve as this machine of an installation; needs --directory and --peers')
    .option('--directory <url>', "where the directory's machine listens for the others")
    .addOption(allowOption())
    .option('--pace <ms>', 'pause between the words of a quoted answer (default 30)')
    .addOption(dataOption())
    .action(async (flags) => {
      const { serve } = await import('./serve.ts')
      await serve({
        ...serveSettings(flags, environment),
        embedder: embedderSettings(flags, environment),
        model: modelSettings(flags, environment),
        mail: mailSettings(environment),
        version,
        publicFolder: join(here, 'public'),
        demoHelpCentre: flags.demo ? join(here, '../../../examples/script-tag/help-centre') : undefined,
        say: print,
      })
    })
  movingCommands(baton, siteCommands(baton), {
    ...{ run, print, dataOption, siteOption, say: progressPrinter(process.stderr) },
    operatorToken: environment.BATON_OPERATOR_TOKEN,
  })
  staffCommands(baton)
  sourceCommands(baton, { run, print, siteOption, dataOption, allowOption })
  knowledgeCommands(baton)
  evaluateCommands(baton, { run, print, siteOption, dataOption, environment })
  intentCommands(baton, { run, print, dataOption })
  labelCommands(baton, { run, print, siteOption, dataOption })
  placementCommands(baton, { run, print, dataOption })
  usageCommand(baton, { run, print, siteOption, dataOption })
  eraseCommand(baton, { run, print, siteOption, dataOption })
  baton
    .command('backup')
    .description('copy the data folder while the server goes on')
    .argument('<folder>', 'a new or empty folder')
    .addOption(dataOption())
    .action(async (target: string, flags: DataFlag) => {
      const { backup } = await import('./verbs/backup.ts')
      const done = await run(flags, backup, { target: resolve(target) })
      print(
        `${done.files} databases copied to ${done.target} and checked. Restore: stop the server, use the folder as --data.`,
      )
    })
  baton
    .command('doctor')
    .description('say what is wrong with this installation and what to do')
    .option('--port <number>', 'port that the server should use')
    .addOption(dataOption())
    .action(async (flags: DataFlag & { port?: string }) => {
      const { doctor } = await import('./doctor.ts')
      const healthy = await doctor({
        ...serveSettings(flags, environment),
        publicFolder: join(here, 'public'),
        print,
      })
      if (!healthy) process.exitCode = 1
    })
  return baton
}

interface CreateFlags {
  origin: string[]
  testMode?: boolean
  endpoint?: string
  machine?: string
}

function siteCommands(baton: Command): Command {
  const site = baton.command('site').description('sites of this installation')
  site
    .command('create')
    .description('make a site; prints its key and the snippet to paste')
    .argument('<name>')
    .requiredOption('--origin <origin...>', 'pages that may use it, such as https://shop.example')
    .option('--test-mode', 'allow every port of localhost too')
    .option('--endpoint <url>', 'where visitors reach this server')
    .option('--machine <name>', 'the machine to hold it; default the one with the fewest sites')
    .addOption(dataOption())
    .action(async (name: string, flags: DataFlag & CreateFlags) => {
      const { createSite } = await import('./verbs/site.ts')
      const made = await run(flags, createSite, { ...flags, name, origins: flags.origin })
      print(
        `${made.name} (${made.id})\nKey      ${made.key}\nSnippet  ${snippet(endpointOf(flags, made), made.key)}`,
      )
    })
  site
    .command('list')
    .description('all sites with their keys')
    .option('--json', 'one JSON line')
    .addOption(dataOption())
    .action(async (flags: DataFlag & { json?: boolean }) => {
      const { listSites } = await import('./verbs/site.ts')
      const sites = await run(flags, listSites, {})
      if (flags.json) print(JSON.stringify(sites))
      else if (sites.length === 0)
        print('No site yet: npx baton site create "My shop" --origin https://shop.example')
      else for (const { id, name, key } of sites) print(`${name}  ${id}  ${key}`)
    })
  return site
}

function staffCommands(baton: Command): void {
  const staff = baton.command('staff').description('people who answer from the inbox')
  const printLink = (flags: EndpointFlag, link: LinkCard) =>
    print(
      `Give ${link.email} this link. It works once, until ${new Date(link.expiresAt).toISOString()}:\n${endpointOf(flags, link)}/inbox/link#token=${link.token}`,
    )
  staff
    .command('invite')
    .description('make a link with which a colleague joins')
    .argument('<email>')
    .addOption(new Option('--role <role>').choices(Role.options).default('agent'))
    .option('--endpoint <url>', 'where staff reach this server')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (email: string, flags: DataFlag & { role: Role; site?: string } & EndpointFlag) => {
      const { inviteStaff } = await import('./verbs/staff.ts')
      printLink(flags, await run(flags, inviteStaff, { email, role: flags.role, site: flags.site }))
    })
  staff
    .command('reset')
    .description('make a link with which a staff member chooses a new password')
    .argument('<email>')
    .option('--endpoint <url>', 'where staff reach this server')
    .addOption(dataOption())
    .action(async (email: string, flags: DataFlag & EndpointFlag) => {
      const { resetStaff } = await import('./verbs/staff.ts')
      printLink(flags, await run(flags, resetStaff, { email }))
    })
  staff
    .command('reset-second-factor')
    .description('take away the codes and passkeys of who has lost them, and end their sessions')
    .argument('<email>')
    .addOption(dataOption())
    .action(async (email: string, flags: DataFlag) => {
      const { resetSecondFactor } = await import('./verbs/staff.ts')
      await run(flags, resetSecondFactor, { email })
      print(
        `${email} signs in with the password alone now, and is signed out everywhere. Ask them to add codes anew.`,
      )
    })
}

interface AskFlags {
  json?: boolean
  site?: string
  engine?: EngineName
}

function knowledgeCommands(baton: Command): void {
  withModel(baton.command('ask'))
    .description('ask one question as a visitor would; nothing is stored')
    .argument('<question>')
    .option('--json', 'one JSON line')
    .addOption(engineOption("the site's setting"))
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (question: string, flags: DataFlag & AskFlags) => {
      const { ask, printable } = await import('./verbs/ask.ts')
      const answer = await run(flags, ask, { question, site: flags.site, engine: flags.engine })
      print(flags.json ? JSON.stringify(answer) : printable(answer))
    })
}
