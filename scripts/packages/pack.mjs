// `node scripts/packages/pack.mjs FOLDER`: builds the packages for npm and packs them into FOLDER, as a registry would.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureInstalled, fail, run, runNode } from '../setup.mjs'

const [folder] = process.argv.slice(2)
if (!folder) fail('No folder was named. Say where to: node scripts/packages/pack.mjs FOLDER')
ensureInstalled()
runNode(['scripts/packages/build-packages.mjs'])
mkdirSync(folder, { recursive: true })
const packages = ['client', 'widget'].map((room) => `./packages/${room}/dist/npm`)
run('npm', ['pack', ...packages, '--silent', '--pack-destination', resolve(folder)])
