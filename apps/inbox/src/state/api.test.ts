import type { SiteId } from '@baton/contracts'
import { describe, expect, it, vi } from 'vitest'
import { createApi } from './api.ts'

const siteId = 'site_a' as SiteId
const LIFE_MS = 600_000

/** A server in miniature: grants g1, g2, …; the sites' endpoints take those that are not in `refused`. */
function miniature() {
  let now = 0
  let grants = 0
  let signedOut = 0
  const refused = new Set<string>()
  const seen: { url: string; headers: Headers }[] = []
  const answer = (status: number, body: unknown) => Response.json(body, { status })
  const problem = (status: number, code: string) => answer(status, { error: { code, message: code } })
  const next: (Response | 'silence' | 'half')[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    seen.push({ url, headers })
    const told = next.shift()
    if (told === 'silence') return silenceUntil(init.signal)
    if (told === 'half') return new Response(new ReadableStream({ pull: () => silenceUntil(init.signal) }))
    if (told) return told
    if (url === '/v1/staff/grants') {
      if (refused.has('cookie')) return problem(401, 'staff.sign_in_required')
      grants += 1
      return answer(200, { grant: `g${grants}`, expiresAt: now + LIFE_MS })
    }
    if (url === '/v1/auth/sign-in/email') return answer(401, { message: 'no', code: 'INVALID' })
    const grant = headers.get('authorization')?.slice('Bearer '.length) ?? ''
    return refused.has(grant) ? problem(401, 'staff.grant_expired') : answer(200, { grant })
  }) as typeof globalThis.fetch
  const api = createApi({ fetch, now: () => now, onSignedOut: () => (signedOut += 1) })
  return {
    api,
    site: api.site(siteId),
    refused,
    seen,
    wait: (ms: number) => (now += ms),
    grants: () => grants,
    signedOut: () => signedOut,
    /** What the next requests hear instead. */
    answerNext: (...answers: typeof next) => next.push(...answers),
  }
}

const silenceUntil = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

describe('grants', () => {
  it('are asked for once, however many requests start together', async () => {
    const { site, grants } = miniature()
    await Promise.all([site.get('/a'), site.get('/b'), site.post('/c')])
    expect(grants()).toBe(1)
  })

  it('are renewed at 80 % of their life', async () => {
    const { site, wait, grants } = miniature()
    await site.get('/a')
    wait(LIFE_MS * 0.79)
    await site.get('/a')
    expect(grants()).toBe(1)
    wait(LIFE_MS * 0.02)
    expect(await site.get('/a')).toEqual({ grant: 'g2' })
  })

  it('are renewed once when the server will not take one', async () => {
    const { site, refused, grants } = miniature()
    await site.get('/a')
    refused.add('g1')
    expect(await site.post('/a')).toEqual({ grant: 'g2' })
    refused.add('g2').add('g3')
    await expect(site.get('/a')).rejects.toMatchObject({ code: 'staff.grant_expired' })
    expect(grants()).toBe(3)
  })

  it('that cannot be had because the session ended say so', async () => {
    const { site, refused, signedOut } = miniature()
    refused.add('cookie')
    await expect(site.get('/a')).rejects.toMatchObject({ code: 'staff.sign_in_required' })
    expect(signedOut()).toBe(1)
  })
})

describe('requests', () => {
  it('that change something carry our header, reads do not', async () => {
    const { site, seen } = miniature()
    await site.get('/a')
    await site.post('/b')
    const header = (end: string) => seen.find(({ url }) => url.endsWith(end))?.headers.get('x-baton-request')
    expect(header('/grants')).toBe('1')
    expect(header('/b')).toBe('1')
    expect(header('/a')).toBeNull()
  })

  it('put a wrong password in words', async () => {
    const { api, signedOut } = miniature()
    await expect(api.signIn('ana@shop.example', 'x')).rejects.toMatchObject({
      code: 'sign_in.wrong',
      message: 'The e-mail address or the password is not right.',
    })
    expect(signedOut()).toBe(0)
  })

  it('without a server say that it cannot be reached', async () => {
    const api = createApi({
      fetch: () => Promise.reject(new TypeError('failed')),
      now: () => 0,
      onSignedOut: () => {},
    })
    await expect(api.me()).rejects.toMatchObject({ code: 'network' })
  })

  it('whose answer broke off may have been done, and say so as without a server', async () => {
    const { site, answerNext } = miniature()
    answerNext(new Response('{"message": {"te'))
    await expect(site.post('/a')).rejects.toMatchObject({ code: 'network' })
    answerNext(new Response('<h1>504</h1>', { status: 504 }))
    await expect(site.post('/a')).rejects.toMatchObject({ code: 'network' })
    expect(await site.post('/a')).toEqual({ grant: 'g1' })
  })

  it('asks for the way into a site ahead, once, and gives it away once', async () => {
    const { api, seen } = miniature()
    api.prepare(siteId)
    api.prepare(siteId)
    const site = api.site(siteId)
    await site.get('/conversations')
    expect(seen.filter(({ url }) => url === '/v1/staff/grants')).toHaveLength(1)
    // Whoever signs in after somebody else does not find their grant.
    await api.site(siteId).get('/conversations')
    expect(seen.filter(({ url }) => url === '/v1/staff/grants')).toHaveLength(2)
  })
})

describe('a server that is silent', () => {
  const SILENT = {
    code: 'network',
    message: 'The server does not answer. Check your connection and try again.',
  }

  /** The same with a clock that a test moves. */
  async function slowly(run: (server: ReturnType<typeof miniature>) => Promise<void>) {
    vi.useFakeTimers()
    try {
      await run(miniature())
    } finally {
      vi.useRealTimers()
    }
  }

  it('counts as one that cannot be reached after 20 s', () =>
    slowly(async ({ site, answerNext }) => {
      await site.get('/a')
      answerNext('silence')
      const asked = site.get('/a').catch((problem) => problem)
      await vi.advanceTimersByTimeAsync(19_900)
      expect(await Promise.race([asked, 'waits'])).toBe('waits')
      await vi.advanceTimersByTimeAsync(200)
      expect(await asked).toMatchObject(SILENT)
    }))

  it('is waited for longer where it waits for somebody itself', () =>
    slowly(async ({ site, answerNext }) => {
      await site.get('/a')
      answerNext('silence')
      const asked = site.post('/a', {}, 120_000).catch((problem) => problem)
      await vi.advanceTimersByTimeAsync(119_900)
      expect(await Promise.race([asked, 'waits'])).toBe('waits')
      await vi.advanceTimersByTimeAsync(200)
      expect(await asked).toMatchObject(SILENT)
    }))

  it('when asked for the way in does not keep what comes later from asking again', () =>
    slowly(async ({ site, answerNext }) => {
      answerNext('silence')
      const asked = Promise.all([site.get('/a'), site.get('/b')]).catch((problem) => problem)
      await vi.advanceTimersByTimeAsync(20_100)
      expect(await asked).toMatchObject(SILENT)
      expect(await site.get('/a')).toEqual({ grant: 'g1' })
    }))

  it('in the middle of its answer counts as one that cannot be reached too', () =>
    slowly(async ({ site, answerNext }) => {
      await site.get('/a')
      answerNext('half')
      const asked = site.get('/a').catch((problem) => problem)
      await vi.advanceTimersByTimeAsync(20_100)
      expect(await asked).toMatchObject(SILENT)
    }))
})
