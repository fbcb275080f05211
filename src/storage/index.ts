export { recordKey } from './area.js'
export {
  cookieFor,
  cookieName,
  cookieNames,
  encodeRecord,
  recordFromCookies,
} from './cookie-format.js'
export { watchExpiry } from './expiry.js'
export { keepOnDevice, readKept } from './keep.js'
export { isPrerendering, onReturn, whenActive } from './page-life.js'
export { takeTurns } from './turn.js'
