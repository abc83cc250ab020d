import type { Plugin } from 'vite'

/** Text of Preact's built file and what stands there in the widget's. Each must occur as it is, exactly once. */
type Cut = [from: string, to: string]

const SVG = '"http://www.w3.org/2000/svg"'
const XHTML = '"http://www.w3.org/1999/xhtml"'
const MATHML = '"http://www.w3.org/1998/Math/MathML"'

/** The widget draws trees, so nothing that visitors load can make elements from text. */
const html: Cut[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
  [`("foreignObject"==C||${MATHML}==f&&v.test(C))&&(f=${XHTML}),`, ''],
  [`"math"==C?f=${MATHML}:`, ''],
]

/** Its places are empty before the first drawing: nothing to take over from a server, nothing that waits. */
const hydration: Cut[] = [
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),', ''],
  ['p&&p.some(g),', ''],
  [
    'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;',
    'e.length=v;r.__v=null;r.__e=u.__e;',
  ],
  ['t&&t.then||D(r),', 'D(r),'],
  ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
  [
    'for(t&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null),o=n.__e,e=t;e&&8==e.nodeType;)e=e.nextSibling;for(',
    't&&!t.parentNode&&(t=S(n))&&!t.parentNode&&(t=null);o=n.__e;e=t;',
  ],
  [
    ',t=o;(t=t&&t.nextSibling)&&8==t.nodeType&&!t.data.startsWith("$s"););return t}',
    ';return o&&o.nextSibling}',
  ],
  [
    ',o)for(s=0;s<o.length;s++)if((k=o[s])&&(C?k.localName==C:3==k.nodeType)){t=k,o[s]=null;break}if(!t){',
    ',!t){',
  ],
  [',l&&(n.__m&&n.__m(r,o),l=!1),o=null}', '}'],
  [
    'if(a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)for($={},s=0;s<t.attributes.length;s++)$[(k=t.attributes[s]).name]=k.value;',
    'a=t;',
  ],
  [':l&&"function"!=typeof k||$[s]===k', ':$[s]===k'],
  ['o?o[0]:u.__k&&S(u,0),l,c),o&&o.some(g)),l&&"textarea"!=C||(', 'u.__k&&S(u,0),l,c)),('],
  ['$===x||l&&t.data==x||(', '$===x||('],
  ['i=(u=t&&32&t.__u)?null:r.__k,', 'i=r.__k,'],
  ['i?null:r.firstChild?d.call(r.childNodes):null,f,i?i.__e:r.firstChild,u,o)', 'null,f,i&&i.__e,0,o)'],
  ['32&u.__u?[i]:null,f,i||S(u),32&u.__u,o)', 'null,f,i||S(u),0,o)'],
]

/** Kinds of component that the widget has none of. */
const components: Cut[] = [
  ['j=(s=V.contextType)&&i[s.__c],L=s?j?j.props.value:s.__:i,', 'L=i,'],
  ['j&&j.sub(d),', ''],
  ['d.getChildContext&&(i=_({},i,d.getChildContext())),', ''],
  [
    'V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))),',
    '1),',
  ],
  [
    'M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),',
    '',
  ],
  ['d.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),', ''],
  ['C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),', ''],
  ['C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),', ''],
  ['||n.props.__P?null', '?null'],
  ['&&n.__c&&!n.props.__P)', '&&n.__c)'],
  ['if(n.props.__P)return t;', ''],
  [
    'M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),',
    '',
  ],
  ['M.__P&&(r.__e=null,l=s),', ''],
  ['||u&&!t.props.__P)', '||u)'],
  [
    '__e:function(n,t,r,u){for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t}}throw f=0,n}',
    '__e:function(n){throw f=0,n}',
  ],
]

/** Ways of writing an attribute that the widget does not use. */
const attributes: Cut[] = [
  ['f=t!=(t=t.replace(l,"$1")),', ''],
  [
    'r?n.addEventListener(t,o,f):n.removeEventListener(t,o,f)',
    'r?n.addEventListener(t,o):n.removeEventListener(t,o)',
  ],
  [`if(${SVG}==i)t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(`, `if(${SVG}!=i&&`],
  [
    'if("style"==t)if("string"==typeof r)n.style.cssText=r;else{if("string"==typeof u&&(n.style.cssText=u=""),u)for(t in u)r&&t in r||T(n.style,t);if(r)for(t in r)u&&r[t]==u[t]||T(n.style,t,r[t])}else if(',
    'if(',
  ],
]

/** Leaves out of Preact what the widget never uses. A new version of it is looked at anew: the build fails. */
export function lessPreact(): Plugin {
  return {
    name: 'baton-less-preact',
    enforce: 'pre',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        for (const [from, to] of [...html, ...hydration, ...components, ...attributes]) {
          const places = code.split(from).length - 1
          if (places !== 1) this.error(`Preact holds ${places} times, wanted once: ${from}`)
          code = code.replace(from, () => to)
        }
        return code
      },
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /\b(inner|outer|adjacent)HTML\b/i.test(file.code))
          this.error(`${file.fileName} can make elements from text.`)
    },
  }
}
