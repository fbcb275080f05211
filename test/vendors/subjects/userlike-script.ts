import { userlike } from '../../../src/vendors/userlike/index.js'
import type { Subject } from './subject.js'

export const subject: Subject = {
  define: () => userlike({ purpose: 'support', widgetKey: 'key-1', cookieDays: 30 }),
  script: 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/key-1.js',
  globalsBefore: { userlike: 'undefined', userlikeReady: 'undefined' },
  wellBehaved: `{
      const note = (name) => () => void (window.calls ??= []).push([name])
      for (const name of ['uslk_umm_42_s', 'uslk_s', 'uslk_e']) document.cookie = name + '=1; path=/'
      localStorage.setItem('uslk_umm_42_s', '1')
      localStorage.setItem('loglevel:userlike', 'SILENT')
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'userlike-frame', hidden: true }))
      window.userlikeReady = () => undefined
      window.userlike = {}
      setTimeout(() => {
        for (const name of ['userlikeStartChat', 'userlikeQuitChat', 'userlikeShowButton', 'userlikeHideButton'])
          if (window.userlike) window.userlike[name] = note(name)
      }, 20)
    }`,
  silent: 'window.userlike = {}',
  offers: {
    open: [['userlikeStartChat']],
    hideLauncher: [['userlikeHideButton']],
    showLauncher: [['userlikeShowButton']],
    stop: [['userlikeQuitChat'], ['userlikeHideButton']],
  },
}
