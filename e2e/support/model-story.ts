import { quoting, type Scripted, type StandIn, startStandIn } from '@baton/model-stand-in'
import { test as base } from './story.ts'

interface Model {
  url: string
  /** Every request so far, oldest first. */
  requests: StandIn['requests']
  /** What it answers from now on. */
  says(scripted: Scripted): void
}

/** A story whose server has a key for a model; where the model would be, a stand-in answers as each test scripts it. */
export const test = base.extend<object, { model: Model }>({
  model: [
    async ({ flags: _ }, use) => {
      let scripted: Scripted = quoting
      const standIn = await startStandIn((request) =>
        typeof scripted === 'function' ? scripted(request) : scripted,
      )
      const says = (next: Scripted) => {
        scripted = next
      }
      await use({ url: standIn.url, requests: standIn.requests, says })
      await standIn.close()
    },
    { scope: 'worker' },
  ],
  environment: [
    ({ model }, use) => use({ ANTHROPIC_API_KEY: 'any', ANTHROPIC_BASE_URL: model.url }),
    { scope: 'worker' },
  ],
})
