import type { Directory } from '@baton/accounts'
import type { Harness } from './harness.ts'
import type { TestAgent } from './test-agent.ts'
import type { SiteName, TestVisitor } from './test-visitor.ts'

/** A server as its callers see it, whatever host it runs on. */
export interface HttpHarness extends Pick<Harness, 'request' | 'call' | 'later'> {
  /** The site that a test works on. */
  shop: SiteName
  /** A second one, which must stay untouched. */
  other: SiteName
  directory: Pick<Directory, 'createLink'>
  visitor(site?: SiteName): Promise<TestVisitor>
  /** Joins by a real link and password, and holds a real grant. */
  agent(role: TestAgent['role'], site?: SiteName): Promise<TestAgent>
  /** Waits until no run is going on at the shop. */
  runsDone(): Promise<void>
  /** How many databases of sites the server has asked for. */
  countSites(): number
  close(): Promise<void>
}
