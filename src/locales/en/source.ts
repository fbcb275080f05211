import type { SourceMessages } from '../types.js'

/** English texts where a consent platform decides. */
export default {
  waiting: 'The consent settings of this site are still loading.',
  unavailable: {
    blocked: 'The consent settings of this site were blocked, perhaps by a content blocker. So the service stays off.',
    timeout: 'The consent settings of this site do not answer. So the service stays off.',
    error: 'The consent settings of this site report an error. So the service stays off.',
  },
  stored: 'Your answer is then kept in the consent settings of this site ({name}).',
  visit: 'This counts for this visit. The consent settings of this site ({name}) stay as they are.',
  settings: 'The switch opens the consent settings of this site ({name}). You decide there.',
  nowhere: 'The consent settings of this site do not know this service. So it cannot be turned on here.',
  category: 'There it counts for the whole category “{category}”, with everything in it.',
  also: 'At the same time this changes: {items}.',
  recorded: 'At the same time this is stored there as it is set now: {items}.',
  failed: 'The consent settings did not take the answer over. Nothing was loaded.',
  refusedHere: 'The service is off here. The consent settings of this site still allow it; you can change that there.',
  open: 'Open consent settings',
  openFailed: 'The consent settings could not be opened. Please try again later.',
  intro: 'You decide on these services in the consent settings of this site ({name}). Here you see what counts now.',
} satisfies SourceMessages
