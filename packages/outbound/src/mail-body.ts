/** A part of a mail, from top to bottom. What people wrote stands in it as they wrote it. */
export type MailPart =
  | { kind: 'words'; text: string }
  | { kind: 'small'; text: string }
  /** What somebody said, with who and when. */
  | { kind: 'said'; by: string; text: string }
  /** One number or rating, and the page that shows what is behind it. */
  | { kind: 'figure'; label: string; value: string; url: string }
  | { kind: 'button'; label: string; url: string }
  /** A button that sends the page's own address back; for pages, since mailboxes drop it. */
  | { kind: 'form'; label: string }

export interface MailBody {
  /** BCP 47 tag. */
  language: string
  parts: MailPart[]
}

type Attributes = Record<string, string>
type Node = string | { tag: string; attributes: Attributes; children: Node[] }

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** The same mail twice: as plain text, and as simple HTML that loads nothing. */
export function renderMail({ language, parts }: MailBody): { text: string; html: string } {
  const isRightToLeft = RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '')
  const column = element('div', { style: COLUMN }, parts.map(htmlOf))
  const body = element('body', { style: 'margin:0;padding:24px' }, [column])
  const page = element('html', { lang: language, dir: isRightToLeft ? 'rtl' : 'ltr' }, [
    element('head', {}, [element('meta', { charset: 'utf-8' }, [])]),
    body,
  ])
  return { text: `${parts.map(textOf).join('\n\n')}\n`, html: `<!doctype html>${markup(page)}` }
}

const COLUMN = 'max-width:560px;margin:0 auto;font:16px/1.45 system-ui,sans-serif'
const SAID = 'margin:0 0 16px;padding-inline-start:12px;border-inline-start:2px solid #c8c8cf'
const BUTTON = 'display:inline-block;padding:10px 16px;border-radius:6px;background:#1d1d22;color:#ffffff'

function textOf(part: MailPart): string {
  switch (part.kind) {
    case 'said':
      return `${part.by}:\n${part.text.replace(/^/gm, '> ')}`
    case 'button':
      return `${part.label}\n${part.url}`
    case 'figure':
      return `${part.label}: ${part.value}\n${part.url}`
    case 'form':
      return part.label
    default:
      return part.text
  }
}

function htmlOf(part: MailPart): Node {
  switch (part.kind) {
    case 'words':
      return element('p', { style: 'margin:0 0 16px;white-space:pre-wrap' }, [part.text])
    case 'small':
      return element('p', { style: 'margin:16px 0 0;font-size:13px;color:#5c5c66;white-space:pre-wrap' }, [
        part.text,
      ])
    case 'said':
      return element('div', { style: SAID }, [
        element('strong', {}, [part.by]),
        element('div', { style: 'white-space:pre-wrap' }, [part.text]),
      ])
    case 'button':
      return element('p', { style: 'margin:0 0 16px' }, [
        element('a', { href: webAddress(part.url), style: `${BUTTON};text-decoration:none` }, [part.label]),
      ])
    case 'figure':
      return element('p', { style: 'margin:0 0 8px' }, [
        element('a', { href: webAddress(part.url), style: 'color:#1d1d22' }, [part.label]),
        ': ',
        element('strong', {}, [part.value]),
      ])
    case 'form':
      return element('form', { method: 'post' }, [
        element('button', { style: `${BUTTON};border:0;font:inherit` }, [part.label]),
      ])
  }
}

/** Anything but http and https goes nowhere. */
function webAddress(url: string): string {
  const parsed = URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : '#'
}

const element = (tag: string, attributes: Attributes, children: Node[]): Node => ({
  tag,
  attributes,
  children,
})

/** The one place where a tree becomes text: nothing in it can open a tag or end an attribute. */
function markup(node: Node): string {
  if (typeof node === 'string') return escaped(node)
  const { tag, attributes, children } = node
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const opened = `<${tag}${written.join('')}>`
  return tag === 'meta' ? opened : `${opened}${children.map(markup).join('')}</${tag}>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
