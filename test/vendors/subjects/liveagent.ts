import { liveagent } from '../../../src/vendors/liveagent/index.js'
import { own, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: (url: string) => liveagent({ purpose: 'support', url: `${url}/`, buttonId: 'button-1', facts: own }),
  script: '/scripts/track.js',
  wellBehaved: standIn(
    { cookies: ['LaSID', 'LaVisitorId_bXVzdGVy', 'LaVisitorNew', 'LaRunningChat'], nodes: ['.la-chat-button'] },
    `window.LiveAgent = {
      disableOnlineVisitorsTracking: () => note('LiveAgent.disableOnlineVisitorsTracking'),
      createButton(id) {
        note('LiveAgent.createButton', id)
        leave()
        return { onClick: () => note('button.onClick') }
      },
      addUserDetail: (...args) => note('LiveAgent.addUserDetail', ...args),
      clearAllUserDetails: () => note('LiveAgent.clearAllUserDetails'),
    }`,
  ),
  silent: 'void 0',
  globalsBefore: { LiveAgent: 'undefined' },
  offers: {
    open: [['LiveAgent.disableOnlineVisitorsTracking'], ['LiveAgent.createButton', 'button-1'], ['button.onClick']],
    identify: {
      visitor: { email: 'erika@muster.example', firstName: 'Erika' },
      calls: [
        ['LiveAgent.addUserDetail', 'firstName', 'Erika'],
        ['LiveAgent.addUserDetail', 'email', 'erika@muster.example'],
      ],
    },
    stop: [['LiveAgent.clearAllUserDetails']],
  },
}
