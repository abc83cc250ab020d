import { expect, it } from 'vitest'
import { readRobots } from './robots.ts'

const read = (text: string) => readRobots('https://a.example/robots.txt', text)

it('our own group counts before the one for all', () => {
  const robots = read(
    'User-agent: *\nDisallow: /\n\nUser-agent: BatonBot\nDisallow: /private\nCrawl-delay: 2',
  )
  expect(robots.isAllowed('https://a.example/help')).toBe(true)
  expect(robots.isAllowed('https://a.example/private/x')).toBe(false)
  expect(robots.delayMs).toBe(2_000)
})

it('no rules allow everything; sitemaps are told', () => {
  const robots = read('Sitemap: https://a.example/sitemap.xml')
  expect(robots.isAllowed('https://a.example/x')).toBe(true)
  expect(robots).toMatchObject({ delayMs: null, sitemaps: ['https://a.example/sitemap.xml'] })
  expect(read('User-agent: *\nCrawl-delay: 86400').delayMs).toBe(30_000)
})
