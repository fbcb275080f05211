export { type Kept, keepOnDevice, readKept } from './keep.js'
