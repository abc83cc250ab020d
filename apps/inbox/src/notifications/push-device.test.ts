import { afterEach, expect, test, vi } from 'vitest'
import { whyNoPush } from './push-device.ts'

afterEach(() => vi.unstubAllGlobals())

const browser = (navigator: object, window: object = {}) => {
  vi.stubGlobal('navigator', navigator)
  vi.stubGlobal('window', window)
}

test('a browser that takes pushes is asked, also on an iPhone once the inbox is on the Home Screen', () => {
  browser({ serviceWorker: {} }, { PushManager: class {} })
  expect(whyNoPush()).toBeNull()
  browser({ serviceWorker: {}, standalone: true }, { PushManager: class {} })
  expect(whyNoPush()).toBeNull()
})

test('Safari on an iPhone is told to put the inbox on the Home Screen', () => {
  browser({ serviceWorker: {}, standalone: false })
  expect(whyNoPush()).toContain('Add to Home Screen')
})

test('a browser without pushes says so', () => {
  browser({})
  expect(whyNoPush()).toBe('This browser cannot show notifications.')
})
