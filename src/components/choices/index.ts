export { ChoicePair, type ChoicesProps } from './choices.js'
