export { keepOnDevice, readKept } from './keep.js'
