// Bidi controls, zero-width, tag and private-use characters, and controls other than line breaks and tabs.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}]/gu

/** A text as a person would see it: what could hide words from people and show them to a model is gone. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '')
}

/** The same for text that stands between tags of ours, which it cannot end. */
export function insideTags(text: string): string {
  return visibleText(text).replaceAll('<', '‹').replaceAll('>', '›')
}
