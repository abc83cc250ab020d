import { adoptSheet } from '../theme/adopt-sheet.ts'
import styles from './tray.css?inline'

export { Tray } from './tray.tsx'
export { Uploads } from './uploads.ts'

/** Gives a panel the styles of the files that are being sent. */
export const dressTray = (root: ShadowRoot) => adoptSheet(root, styles)
