import { expect, it } from 'vitest'
import { FrontMatterError, splitFrontMatter } from './front-matter.ts'

it('reads YAML and TOML and leaves the body', () => {
  expect(splitFrontMatter('---\ntitle: "A: b"\ntags: [x, y]\n---\nBody')).toEqual({
    values: { title: 'A: b', tags: ['x', 'y'] },
    body: 'Body',
  })
  expect(
    splitFrontMatter(
      '+++\ntitle = "A \\"b\\""\ntags = [\n "x",\n \'y\'\n]\ndraft = true # no\n[menu]\nx = 1\n+++\nBody',
    ),
  ).toEqual({ values: { title: 'A "b"', tags: ['x', 'y'], draft: true }, body: 'Body' })
})

it('takes what generators take: tabs, lists closed at the first column, an empty block', () => {
  expect(splitFrontMatter('---\naliases: [\n\t"/a",\n  "/b",\n]\n---\n').values).toEqual({
    aliases: ['/a', '/b'],
  })
  expect(splitFrontMatter('---\n---\nBody').body).toBe('Body')
})

it('rules around prose are no front matter', () => {
  for (const text of ['---\n\nHello\n\n---\n\nBody', '--- a\nb: c\n---', 'a\n---\nb: c\n---']) {
    expect(splitFrontMatter(text)).toEqual({ values: {}, body: text })
  }
})

it('says what is wrong with front matter that cannot be read', () => {
  const broken = (text: string) => {
    try {
      splitFrontMatter(text)
    } catch (error) {
      return error
    }
  }
  expect(broken('---\ntitle: "a\n---\nBody')).toBeInstanceOf(FrontMatterError)
  expect(broken('---\ntitle: a\n\nBody')).toMatchObject({
    message: 'it begins with --- and has no line --- that ends it',
  })
  expect(broken('+++\nnonsense\n+++\n')).toMatchObject({
    message: 'line 2 is not TOML (wanted name = value)',
  })
  expect(broken('---\ntitle: "{{ replace .Name "-" " " }}"\n---\n')).toMatchObject({ isTemplate: true })
  expect(broken(`---\n${'a: &a [*a]\n'.repeat(3)}---\n`)).toBeInstanceOf(FrontMatterError)
})
