import { makeSiteKey, readSiteKey } from '@baton/accounts'
import { SiteId } from '@baton/contracts'
import packageJson from '../../package.json' with { type: 'json' }
import { addressKey } from '../address-key.ts'
import type { Dependencies } from '../app-context.ts'
import { randomTokens } from '../random-tokens.ts'
import { remote } from '../remote/remote.ts'
import { remoteStaff } from '../remote/remote-staff.ts'
import { sealOriginals } from '../seal-originals.ts'
import { bindingAssets } from './binding-assets.ts'
import type { DirectoryMethods } from './directory-object.ts'
import { enginesOf } from './late-loop.ts'
import { log } from './log.ts'
import { modelOf } from './model.ts'
import { directoryStub, type Environment, parserStub } from './platform.ts'
import { remoteParser } from './remote-parser.ts'
import { remoteReader } from './remote-reader.ts'
import { secretOf } from './secret.ts'

const NO_PARSER = 'its second Worker is missing. Deploy it, and bind it as PARSER.'

export const cannotOf = ({ PARSER }: Environment): Dependencies['cannot'] =>
  PARSER ? {} : { documents: NO_PARSER, websites: NO_PARSER }

// Cloudflare sets this header itself, whatever the client sends.
const clientAddress: Dependencies['clientAddress'] = (context) =>
  context.req.header('cf-connecting-ip') ?? 'unknown'

/** What the app needs, in the Worker and in a site's object alike; they differ in the sites they hold. */
export function dependenciesOf(env: Environment, sites: Dependencies['sites']): Dependencies {
  const secret = secretOf(env)
  const demo = SiteId.safeParse(env.BATON_DEMO_SITE)
  return {
    version: packageJson.version,
    sites,
    hasModelKey: modelOf(env) !== null,
    engines: () => enginesOf(env),
    staff: remoteStaff(
      remote<DirectoryMethods>(() => directoryStub(env)),
      secret,
    ),
    tokens: randomTokens,
    cannot: cannotOf(env),
    parser: remoteParser(() => parserStub(env)),
    readPage: (url) => remoteReader(() => parserStub(env)).readHtml(url),
    readSiteKey: (key) => readSiteKey(secret, key),
    makeSiteKey: (id) => makeSiteKey(secret, id),
    sealOf: (id) => sealOriginals(secret, id),
    assets: bindingAssets(env.ASSETS),
    demoSiteId: () => (demo.success ? demo.data : null),
    clientAddress,
    addressKey: (context) => addressKey(secret, clientAddress(context), Date.now()),
    publicOrigin: (context) => new URL(context.req.url).origin,
    now: Date.now,
    log,
  }
}
