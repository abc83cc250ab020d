export { LinkScreen } from './link-screen.tsx'
export { NoSites } from './no-sites.tsx'
export { SignIn } from './sign-in.tsx'
