export { default } from 'ask-first/locales/de'
