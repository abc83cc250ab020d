// Prints the path of an HAProxy for the test of many machines: the one named by HAPROXY_PATH, the system's, or Debian's,
// which root may install. Ends with code 1 and one sentence when there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail } from './setup.mjs'

const find = () =>
  [
    process.env.HAPROXY_PATH,
    '/usr/sbin/haproxy',
    '/usr/local/sbin/haproxy',
    '/opt/homebrew/bin/haproxy',
  ].find((path) => path && existsSync(path))

if (!find() && process.getuid?.() === 0) {
  const quiet = { stdio: 'ignore', timeout: 120_000 }
  // Without a network this gives up soon, and the test says that it is skipped.
  const impatient = ['Acquire::Retries=0', 'Acquire::http::Timeout=10', 'DPkg::Lock::Timeout=60'].flatMap(
    (option) => ['-o', option],
  )
  spawnSync('apt-get', ['update', '-qq', ...impatient], quiet)
  spawnSync('apt-get', ['install', ...impatient, '-y', '-qq', '--no-install-recommends', 'haproxy'], quiet)
}
console.log(
  find() ??
    fail('No HAProxy was found and none could be installed. Install one, or name it in HAPROXY_PATH.'),
)
