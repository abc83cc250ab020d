import type { ServedPage } from './host-server.ts'

/** What a case may name in its page. */
export interface Values {
  /** Address of the loader. */
  loader: string
  /** Origin of the server. */
  server: string
}

export interface HostCase {
  name: string
  page: (values: Values) => ServedPage
  /** Where it stands: on a listed origin, on one that nobody listed, or on plain http under a name of its own. */
  at?: 'listed' | 'foreign' | 'plain'
  /** `works`: asked, answered, cited, closed. `refused`: says in words that this page is not allowed. */
  comes: 'works' | 'refused'
  /** The chat is in the page's only frame. */
  inFrame?: true
  viewport?: { width: number; height: number }
}

/** Notes what is there before anything of Baton's, for the count of globals. */
const note = (nonce = '') =>
  `<script${nonce}>document.documentElement.before = new Set(Object.getOwnPropertyNames(window))</script>`

const snippet = ({ loader }: Values, nonce = '') =>
  `${note(nonce)}<script${nonce} async fetchpriority="high" src="${loader}"></script>`

const frame = (head: string, body: string, attributes = '') =>
  `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><title>Shop</title>${head}</head>` +
  `<body><h1>Shop</h1>${body}</body></html>`

const plain = (values: Values) => ({ html: frame('', snippet(values)) })
/** Scripts of the page that run before the snippet. */
const after = (script: string) => (values: Values) => ({
  html: frame(`<script>${script}</script>`, snippet(values)),
})

const jQuery = `
  window.$ = window.jQuery = Object.assign(() => ({ ready() {} }), { fn: {}, noConflict: () => window.$ })
  window.define = Object.assign(() => { throw new Error('The chat called define.') }, { amd: { jQuery: true } })
  window.exports = Object.freeze({})
  window.module = Object.freeze({ exports: window.exports })
  window.require = () => { throw new Error('The chat called require.') }`

/** As Prototype 1.6 and 1.7 leave a page: enumerable methods on what everybody shares, and some that were native. */
const prototypeJs = `
  const methods = { each() {}, inject() {}, include() {}, invoke() {}, pluck() {}, toArray() { return this }, size() {} }
  Object.assign(Array.prototype, methods)
  Object.assign(String.prototype, { strip() {}, gsub() {}, toQueryParams() {}, interpolate() {} })
  Array.from = (list) => Array.prototype.slice.call(list)
  const shown = { show() { return this }, hide() { return this }, update() { return this }, select() { return [] },
    replace() {}, observe() {}, stopObserving() {}, up() {}, down() {}, next() {}, previous() {}, visible() {} }
  Object.assign(Element.prototype, shown)
  Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this }
  Function.prototype.bind = function (self, ...first) { const method = this
    return function (...rest) { return method.apply(self, [...first, ...rest]) } }
  document.getElementsByClassName = () => []
  window.$ = (id) => document.getElementById(id)
  window.$$ = window.$A = window.$H = window.$w = () => []`

/** As some old libraries do: whoever walks the names of an object meets these too. */
const polluted = `Object.prototype.extend = function () { return this }
  Object.prototype.keys = function () { return [] }
  Object.prototype.version = '1.0'
  Object.prototype.settings = { depth: 1 }
  Object.prototype.enabled = true`

const reset = `<style>* {
  margin: 0 !important; padding: 0 !important; border: 0 !important; float: left !important; width: auto !important;
  display: block !important; position: static !important; color: red !important; background: none !important;
  font: 30px/3 serif !important; letter-spacing: 9px !important; text-transform: uppercase !important;
  border-radius: 0 !important; visibility: visible !important; z-index: 1 !important; max-width: 50px !important;
}</style>`

const blocked = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { get() { throw new DOMException('Blocked by the page.', 'SecurityError') } })`

const inside = (sandbox: string) => (values: Values) => ({
  html: frame(
    '',
    `<iframe sandbox="${sandbox}" srcdoc='${frame('', snippet(values))}' width="900" height="700"></iframe>`,
  ),
})

const policed = (rules: string[], values: Values) => ({
  html: frame('', snippet(values, ' nonce="r4nd0m"')),
  headers: { 'content-security-policy': [...rules, 'report-uri /report'].join('; ') },
})

/** The pages that Baton must be a good guest on. */
export const cases: HostCase[] = [
  { name: 'a page without a policy', page: plain, comes: 'works' },
  {
    name: 'a strict policy with a nonce',
    page: (values) =>
      policed(
        [
          "default-src 'none'",
          "script-src 'nonce-r4nd0m'",
          "style-src 'none'",
          `connect-src ${values.server}`,
        ],
        values,
      ),
    comes: 'works',
  },
  {
    name: 'no trusted types at all',
    page: (values) => policed(["trusted-types 'none'", "require-trusted-types-for 'script'"], values),
    comes: 'works',
  },
  { name: 'a sandboxed frame of no origin', page: inside('allow-scripts'), comes: 'refused', inFrame: true },
  {
    name: 'a sandboxed frame that keeps its origin',
    page: inside('allow-scripts allow-same-origin allow-forms'),
    comes: 'works',
    inFrame: true,
  },
  {
    name: 'quirks mode',
    page: (values) => ({ html: plain(values).html.replace('<!doctype html>', '') }),
    comes: 'works',
  },
  {
    name: 'a page from right to left',
    page: (values) => ({ html: frame('', snippet(values), ' dir="rtl"') }),
    comes: 'works',
  },
  {
    name: 'a reset that is important for everything',
    page: (values) => ({ html: frame(reset, snippet(values)) }),
    comes: 'works',
  },
  { name: 'jQuery, an AMD loader and leaked exports', page: after(jQuery), comes: 'works' },
  { name: 'Prototype', page: after(prototypeJs), comes: 'works' },
  { name: 'a polluted Object.prototype', page: after(polluted), comes: 'works' },
  { name: 'blocked storage', page: after(blocked), comes: 'works' },
  {
    name: 'two snippets',
    page: (values) => ({
      html: frame(snippet(values), `<script async fetchpriority="high" src="${values.loader}"></script>`),
    }),
    comes: 'works',
  },
  { name: 'a foreign origin', page: plain, at: 'foreign', comes: 'refused' },
  { name: 'plain http under a name of its own', page: plain, at: 'plain', comes: 'works' },
  { name: '320 pixels wide', page: plain, comes: 'works', viewport: { width: 320, height: 568 } },
  {
    name: 'a window of 1280 by 800 at 200 %',
    page: plain,
    comes: 'works',
    viewport: { width: 640, height: 400 },
  },
]
