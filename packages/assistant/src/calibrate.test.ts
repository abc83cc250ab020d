import { expect, test } from 'vitest'
import { calibrate } from './calibrate.ts'

test('a site of which nothing is known, or that is as most are, is taken as it is', () => {
  expect(calibrate(undefined)).toBe(0)
  expect(calibrate(0.17)).toBe(0)
})

test('where pages repeat each other confidence falls, where they differ it rises', () => {
  expect(calibrate(0.13)).toBeCloseTo(-0.24)
  expect(calibrate(0.21)).toBeCloseTo(0.24)
})

test('no site is moved by more than 0.3', () => {
  expect([calibrate(0), calibrate(1)]).toEqual([-0.3, 0.3])
})
