// A Chromium for the browser tests: the one named by CHROMIUM_PATH, the system's, Playwright's own, or Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail, nodePath, root } from './setup.mjs'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium; installs one when there is none. */
export async function ensureChromium() {
  const found = await find()
  if (found) return found
  console.log('Installing Chromium …')
  const quiet = { cwd: root, stdio: 'ignore', timeout: 300_000 }
  spawnSync(nodePath(), ['node_modules/playwright/cli.js', 'install', 'chromium'], quiet)
  if (!(await find()) && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  return (
    (await find()) ??
    fail(
      'No Chromium was found. Install one ("npx playwright install chromium"), or name it in CHROMIUM_PATH.',
    )
  )
}

async function find() {
  const { chromium } = await import('@playwright/test')
  const candidates = [process.env.CHROMIUM_PATH, ...system, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}
