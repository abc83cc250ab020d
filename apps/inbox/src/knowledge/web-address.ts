/** What somebody typed as an address on the web: "shop.example/help" means https. Null when nothing fits. */
export function webAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null
  // One word is somebody's slip and no host, apart from a machine of their own.
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
