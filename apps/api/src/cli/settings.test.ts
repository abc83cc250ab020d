import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataPath, serveSettings } from './settings.ts'

test('without flags and environment the server listens on this machine only, port 4600, data in ./data', () => {
  expect(serveSettings({}, {})).toEqual({
    allowAddresses: [],
    port: 4600,
    host: '127.0.0.1',
    data: resolve('data'),
    trustProxy: false,
    paceMs: 30,
    peers: null,
    machine: null,
  })
})

test('a flag wins over BATON_PORT, and that over PORT', () => {
  const environment = { BATON_PORT: '5001', PORT: '5002' }
  expect(serveSettings({ port: '5000' }, environment).port).toBe(5000)
  expect(serveSettings({}, environment).port).toBe(5001)
  expect(serveSettings({}, { PORT: '5002' }).port).toBe(5002)
})

test('the data folder is the flag, else BATON_DATA, else ./data; an empty variable counts as none', () => {
  expect(dataPath('/a', { BATON_DATA: '/b' })).toBe('/a')
  expect(dataPath(undefined, { BATON_DATA: '/b' })).toBe('/b')
  expect(dataPath(undefined, { BATON_DATA: '' })).toBe(resolve('data'))
})

test.each(['', ' ', '-1', '1.5', '1e3', '0x50', '65536', 'http'])('port %j is refused in words', (port) => {
  expect(() => serveSettings({ port }, {})).toThrow(
    `--port is "${port}"; wanted a whole number from 0 to 65535.`,
  )
})

test.each([
  [{ machine: 'b' }, 'belong together'],
  [{ machine: 'local', directory: 'http://10.0.0.1:4601', peers: '10.0.0.2:4601' }, '--machine is "local"'],
  [{ machine: 'b', directory: '10.0.0.1', peers: '10.0.0.2:4601' }, '--directory is "10.0.0.1"'],
  [{ peers: '0.0.0.0:4601' }, '--peers is "0.0.0.0:4601"'],
  [{ peers: '10.0.0.2' }, '--peers is "10.0.0.2"'],
])('machine flags %j are refused in words', (flags, words) => {
  expect(() => serveSettings(flags, {})).toThrow(words)
})

test('another machine has a name, the address of the directory and its own', () => {
  const flags = { machine: 'b', directory: 'http://10.0.0.1:4601', peers: '[fd00::2]:4601' }
  expect(serveSettings(flags, {})).toMatchObject({
    peers: { host: 'fd00::2', port: 4601 },
    machine: { name: 'b', directory: 'http://10.0.0.1:4601' },
  })
})
