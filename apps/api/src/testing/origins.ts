/** Where the server of a test is reached. */
export const OWN_ORIGIN = 'https://chat.example'
/** The page that carries the snippet. */
export const SHOP_ORIGIN = 'https://shop.example'
/** What our own page sends with each change. */
export const OWN_PAGE = { origin: OWN_ORIGIN, 'x-baton-request': '1' }
