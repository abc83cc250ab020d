import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { obeying } from './obeying.ts'
import { quoting } from './quoting.ts'
import { inTurn, type Script, type Scripted } from './script.ts'
import { startStandIn } from './stand-in.ts'

const USAGE = `Usage: stand-in [--port 4700] [--script FILE | --obey]; without either it quotes what it is shown
  --script  JSON: the steps for every request, or a list of such lists, one for each request in turn
  --obey    the model that does whatever any text of its prompt asks for`

function scriptedBy({ script, obey }: { script?: string; obey?: boolean }): Scripted {
  if (obey) return (request) => obeying(request)
  if (!script) return quoting
  const read: Script | Script[] = JSON.parse(readFileSync(script, 'utf8'))
  return isList(read) ? inTurn(read) : read
}

function isList(read: Script | Script[]): read is Script[] {
  return Array.isArray(read[0])
}

try {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, script: { type: 'string' }, obey: { type: 'boolean' } },
  })
  const { url } = await startStandIn(scriptedBy(values), { port: Number(values.port ?? 4700) })
  console.log(`The stand-in listens on ${url}: ANTHROPIC_BASE_URL=${url} ANTHROPIC_API_KEY=any`)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  process.exitCode = 1
}
