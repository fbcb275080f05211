import type { Checked, SourceMessages } from '../types.js'

/** English texts where a consent platform decides. */
const source = {
  waiting: 'The consent settings of this site are still loading.',
  unavailable: {
    blocked: 'The consent settings of this site are blocked, perhaps by a browser extension. So optional services stay off.',
    timeout: 'The consent settings of this site do not answer. So optional services stay off.',
    error: 'The consent settings of this site report an error. So optional services stay off.',
  },
  stored: 'Your answer is then kept in the consent settings of this site ({name}).',
  visit: 'This counts for this visit. The consent settings of this site ({name}) stay as they are.',
  settings: 'For this the consent settings of this site ({name}) open. You decide there.',
  nowhere: 'The consent settings of this site do not know this service. So it stays off.',
  category: 'The answer counts for the whole category “{category}”.',
  also: 'This also concerns: {items}.',
  recorded: 'The present setting is stored there too: {items}.',
  failed: 'The consent settings did not take your answer over. Nothing was loaded.',
  refusedHere: 'The service is off here. The consent settings of this site still allow it; you can change that there.',
  open: 'Open consent settings',
  openFailed: 'The consent settings could not be opened. Please try again.',
  intro: 'In the consent settings of this site ({name}) you decide on these services and withdraw at any time. Here you see what counts.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
