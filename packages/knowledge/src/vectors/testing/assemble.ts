/** What scan.wat uses of WebAssembly's text format, by its binary code. */
const CODES: Record<string, number[]> = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  br: [0x0c],
  br_if: [0x0d],
  'local.get': [0x20],
  'local.set': [0x21],
  'local.tee': [0x22],
  'i32.store': [0x36, 2, 0],
  'i32.const': [0x41],
  'i32.eqz': [0x45],
  'i32.lt_u': [0x49],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'v128.load': [0xfd, 0x00, 4, 0],
  'v128.const': [0xfd, 0x0c],
  'i32x4.extract_lane': [0xfd, 0x1b],
  'i32x4.extadd_pairwise_i16x8_s': [0xfd, 0x7e],
  'i16x8.add': [0xfd, 0x8e, 0x01],
  'i16x8.extmul_low_i8x16_s': [0xfd, 0x9c, 0x01],
  'i16x8.extmul_high_i8x16_s': [0xfd, 0x9d, 0x01],
  'i32x4.add': [0xfd, 0xae, 0x01],
}
const TYPES: Record<string, number> = { i32: 0x7f, v128: 0x7b }

/** Bytes of a module of one exported memory and one exported function without a result. Throws on anything else. */
export function assemble(text: string): Uint8Array<ArrayBuffer> {
  const source = text.replace(/;;.*/g, '')
  const exports = [...source.matchAll(/\(export "(\w+)"\)/g)].map((match) => match[1] ?? '')
  const pages = Number(/\(memory \(export "\w+"\) (\d+)\)/.exec(source)?.[1])
  const names = (kind: string) => [...source.matchAll(new RegExp(`\\(${kind} (\\$\\w+) (\\w+)\\)`, 'g'))]
  const [parameters, locals] = [names('param'), names('local')]
  const typesOf = (list: RegExpExecArray[]) => list.map((match) => code(TYPES, match[2] ?? ''))
  const indexes = [...parameters, ...locals].map((match) => match[1] ?? '')
  const body = source.slice(source.lastIndexOf('(local')).replace(/\(local [^)]*\)/g, '')
  const written = [
    ...counted(typesOf(locals).map((type) => [1, type])),
    ...instructions(body.replaceAll(')', ''), indexes),
    0x0b,
  ]
  const [memory, scan] = exports.map((name) => sized([...new TextEncoder().encode(name)]))
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [[0x60, ...sized(typesOf(parameters)), 0]]),
    ...section(3, [[0]]),
    ...section(5, [[0, pages]]),
    ...section(7, [
      [...(memory ?? []), 2, 0],
      [...(scan ?? []), 0, 0],
    ]),
    ...section(10, [sized(written)]),
  ])
}

function instructions(body: string, locals: string[]): number[] {
  const bytes: number[] = []
  const labels: string[] = []
  for (const line of body.split('\n').map((one) => one.trim())) {
    const [name, ...operands] = line.split(/\s+/)
    const [first = ''] = operands
    if (!name) continue
    bytes.push(...code(CODES, name))
    if (name === 'block' || name === 'loop') labels.unshift(first)
    else if (name === 'end') labels.shift()
    else if (name.startsWith('br')) bytes.push(labels.indexOf(first))
    else if (name.startsWith('local.')) bytes.push(locals.indexOf(first))
    else if (name === 'v128.const')
      bytes.push(...new Uint8Array(Int32Array.from(operands.slice(1), Number).buffer))
    else bytes.push(...operands.map(Number))
  }
  return bytes
}

function code<Code>(table: Record<string, Code>, name: string): Code {
  const found = table[name]
  if (found === undefined) throw new Error(`Found "${name}"; wanted one of ${Object.keys(table).join(', ')}.`)
  return found
}

const sized = (bytes: number[]) => [...leb(bytes.length), ...bytes]
const counted = (items: number[][]) => [...leb(items.length), ...items.flat()]
const section = (id: number, items: number[][]) => [id, ...sized(counted(items))]
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)])
