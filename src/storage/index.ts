export { keepOnDevice, type Kept, readKept } from './keep.js'
