import { userlike } from '../../../src/vendors/userlike/index.js'
import type { Subject } from './subject.js'

const widgets = 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'

/** What the package fetches and runs in a frame of its own; it calls `run` there with the page's window. */
const messenger = (isSilent: boolean) => `
    window.run = async ({ widget_key }, host) => ({
      createMessenger: (version) => async () => {
        const note = (...call) => void (host.calls ??= []).push(['userlike', ...call])
        const success = (...call) => {
          note(...call)
          return Promise.resolve({ kind: 'success', value: undefined })
        }
        note('createMessenger', version, widget_key)
        let state = { state: 'minimized', conversations: [], contact: {} }
        const watchers = new Set()
        const become = (change) => {
          state = { ...state, ...change }
          for (const watcher of watchers) watcher.next(state)
        }
        window.become = become
        const api = {
          state$: {
            subscribe(watcher) {
              watchers.add(watcher)
              watcher.next(state)
              return { unsubscribe: () => watchers.delete(watcher) }
            },
          },
          maximize: () => (become({ state: 'maximized' }), success('maximize')),
          minimize: () => (become({ state: 'minimized' }), success('minimize')),
          setVisibility: (parts) => success('setVisibility', parts),
          setContactInfo: (info) => success('setContactInfo', info),
          setCustomData: (data) => success('setCustomData', data),
        }
        const mount = () => ({
          subscribe(observer) {
            const root = host.document.createElement('div')
            const timer = host.setTimeout(() => {
              if (${isSilent}) return
              host.document.body.append(root)
              host.document.cookie = 'uslk_umm_42_s=1; path=/; max-age=9000'
              host.localStorage.setItem('uslk_umm_42_s', '1')
              host.localStorage.setItem('loglevel:userlike', 'SILENT')
              observer.next({ kind: 'success', value: api })
            }, 20)
            return {
              unsubscribe() {
                note('unmount')
                host.clearTimeout(timer)
                root.remove()
              },
            }
          },
        })
        return { kind: 'success', value: { version: { id: version, status: 'supported', deprecation: null, endOfLife: null }, api: { version, mount } } }
      },
    })`

export const subject: Subject = {
  endsEarly: true,
  define: () => userlike({ purpose: 'support', widgetKey: 'key-1', organizationId: 42, messenger: () => import('@userlike/messenger') }),
  script: `${widgets}/umm-manifest.json`,
  globalsBefore: { userlike: 'undefined', userlikeReady: 'undefined' },
  wellBehaved: JSON.stringify([`${widgets}/well-behaved.js`]),
  silent: JSON.stringify([`${widgets}/silent.js`]),
  further: { [`${widgets}/well-behaved.js`]: messenger(false), [`${widgets}/silent.js`]: messenger(true) },
  // the package goes on loading into its frame, which is gone by then
  noise: 'iframe did not initialize',
  offers: {
    open: [['userlike', 'maximize']],
    close: [['userlike', 'minimize']],
    hideLauncher: [['userlike', 'setVisibility', { main: true, button: false, notifications: true }]],
    showLauncher: [['userlike', 'setVisibility', { main: true, button: true, notifications: true }]],
    identify: {
      visitor: { email: 'mia@muster.example', customData: { plan: 'free' } },
      calls: [
        ['userlike', 'setContactInfo', { email: 'mia@muster.example' }],
        ['userlike', 'setCustomData', { plan: 'free' }],
      ],
    },
    unread: `frames[0].become({ conversations: [{ unread: [{}, {}] }, { unread: [{}] }] })`,
    openChange: { close: `frames[0].become({ state: 'minimized' })`, open: `frames[0].become({ state: 'maximized' })` },
    stop: [['userlike', 'unmount']],
  },
}
