export { mount, preload } from './mount.tsx'
export type { PanelEvents, PanelHandle, PanelOptions, Tell } from './panel-handle.ts'
