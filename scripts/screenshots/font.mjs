// A font for the pictures, from npm and for this machine's temporary folder alone: few machines that build have Japanese.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = 'noto-sans-jp'
const VERSION = '5.3.0'
const folder = join(tmpdir(), `baton-${NAME}-${VERSION}`)

/** A style sheet with the font and the name to use it by; null where npm has it not: then the system's font stands. */
export function fetchFont() {
  try {
    if (!existsSync(join(folder, 'package'))) fetchInto(folder)
    const faces = ['latin', 'latin-ext', 'japanese'].flatMap((script) =>
      [400, 500, 600].map((weight) => face(script, weight)),
    )
    return { family: 'Picture', sheet: faces.join('\n') }
  } catch {
    console.log(`The font ${NAME} could not be fetched from npm: pictures show the system's.`)
    return null
  }
}

function fetchInto(place) {
  mkdirSync(place, { recursive: true })
  const quiet = { cwd: place, stdio: 'ignore', timeout: 180_000 }
  execFileSync('npm', ['pack', `@fontsource/${NAME}@${VERSION}`], quiet)
  execFileSync('tar', ['-xzf', `fontsource-${NAME}-${VERSION}.tgz`], quiet)
}

function face(script, weight) {
  const file = join(folder, `package/files/${NAME}-${script}-${weight}-normal.woff2`)
  if (!existsSync(file)) return ''
  const data = readFileSync(file).toString('base64')
  return `@font-face { font-family: Picture; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`
}
