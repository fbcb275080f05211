import { helpscout } from '../../../src/vendors/helpscout/index.js'
import { openChange, standIn } from './stand-in.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => helpscout({ purpose: 'support', beaconId: 'beacon-1' }),
  script: 'https://beacon-v2.helpscout.net',
  wellBehaved: standIn(
    { nodes: ['#beacon-container'] },
    `const queue = window.Beacon.readyQueue
    const on = {}
    window.Beacon = (...args) => {
      note('Beacon', ...args)
      const [method, event, listener] = args
      if (method === 'init') setTimeout(() => { leave(); on.ready?.() }, 10)
      if (method === 'on' || method === 'once') on[event] = listener
      if (method === 'destroy') gone()
    }
    acts.open = () => on.open()
    acts.close = () => on.close()
    queue.forEach(({ method, options, data }) => window.Beacon(method, options, data))`,
  ),
  silent: 'void 0',
  globalsBefore: { Beacon: 'function', 'Beacon.readyQueue': [] },
  offers: {
    open: [['Beacon', 'open']],
    close: [['Beacon', 'close']],
    identify: {
      visitor: { email: 'erika@muster.example', signature: 'abc' },
      calls: [['Beacon', 'identify', { email: 'erika@muster.example', signature: 'abc' }]],
    },
    openChange,
    stop: [
      ['Beacon', 'logout', { endActiveChat: true }],
      ['Beacon', 'destroy'],
    ],
  },
}
