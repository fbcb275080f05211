export { ReloadNotice } from './reload-notice.js'
