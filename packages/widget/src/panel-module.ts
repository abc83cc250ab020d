/** What the loader imports. */
export { mount, preload } from './mount.tsx'
