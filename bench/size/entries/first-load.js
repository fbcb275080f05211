// what a visitor's browser fetches with a page that has a banner and a launcher
export { ChatPlaceholder, ConsentBanner, ConsentProvider } from 'ask-first'
export { defineConsent } from 'ask-first/core'
export { default as de } from 'ask-first/locales/de'
export { openChatStudio } from 'ask-first/vendors/open-chat-studio'
