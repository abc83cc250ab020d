import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { askCommand } from './ask-command.ts'
import { type EmbedderFlags, embedderSettings, withEmbedder } from './embedder-settings.ts'
import { eraseCommand } from './erase-command.ts'
import { evaluateCommands } from './evaluate-commands.ts'
import { intentCommands } from './intent-commands.ts'
import { labelCommands } from './label-commands.ts'
import { mailSettings } from './mail-settings.ts'
import { type ModelFlags, modelSettings, withModel } from './model-settings.ts'
import { movingCommands } from './moving-commands.ts'
import { placementCommands } from './placement-commands.ts'
import { progressPrinter } from './print.ts'
import { allowedAddresses, dataPath, serveSettings } from './settings.ts'
import { type Addressed, siteCommands } from './site-commands.ts'
import { sourceCommands } from './source-commands.ts'
import { staffCommands } from './staff-commands.ts'
import { usageCommand } from './usage-command.ts'
import type { Verb } from './verb.ts'

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

/** Where people reach the server: as said, else where it runs now, else where it will by default. */
function endpointOf(flags: Addressed, { endpoint }: { endpoint: string | null }): string {
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

/** All commands, for who parses arguments and who checks documents. */
export function program(): Command {
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
  const tools = { run, print, siteOption, dataOption }
  movingCommands(baton, siteCommands(baton, { ...tools, endpointOf }), {
    ...tools,
    say: progressPrinter(process.stderr),
    operatorToken: environment.BATON_OPERATOR_TOKEN,
  })
  staffCommands(baton, { ...tools, endpointOf })
  sourceCommands(baton, { ...tools, allowOption })
  askCommand(baton, tools)
  evaluateCommands(baton, { ...tools, environment })
  intentCommands(baton, tools)
  labelCommands(baton, tools)
  placementCommands(baton, tools)
  usageCommand(baton, tools)
  eraseCommand(baton, tools)
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
