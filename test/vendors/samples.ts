import type { Service } from '../../src/services/index.js'
import { ada } from '../../src/vendors/ada/index.js'
import { botpress } from '../../src/vendors/botpress/index.js'
import { chatwoot } from '../../src/vendors/chatwoot/index.js'
import { crisp } from '../../src/vendors/crisp/index.js'
import { deepChat } from '../../src/vendors/deep-chat/index.js'
import { dixa } from '../../src/vendors/dixa/index.js'
import { freshchat } from '../../src/vendors/freshchat/index.js'
import { front } from '../../src/vendors/front/index.js'
import { gist } from '../../src/vendors/gist/index.js'
import { gorgias } from '../../src/vendors/gorgias/index.js'
import { helpscout } from '../../src/vendors/helpscout/index.js'
import { hubspot } from '../../src/vendors/hubspot/index.js'
import { intercom } from '../../src/vendors/intercom/index.js'
import { jivochat } from '../../src/vendors/jivochat/index.js'
import { kustomer } from '../../src/vendors/kustomer/index.js'
import { liveagent } from '../../src/vendors/liveagent/index.js'
import { livechat } from '../../src/vendors/livechat/index.js'
import { olark } from '../../src/vendors/olark/index.js'
import { openChatStudio } from '../../src/vendors/open-chat-studio/index.js'
import { pylon } from '../../src/vendors/pylon/index.js'
import { rocketchat } from '../../src/vendors/rocketchat/index.js'
import { salesforce } from '../../src/vendors/salesforce/index.js'
import { salesiq } from '../../src/vendors/salesiq/index.js'
import { smartsupp } from '../../src/vendors/smartsupp/index.js'
import { tawk } from '../../src/vendors/tawk/index.js'
import { tidio } from '../../src/vendors/tidio/index.js'
import { userlike } from '../../src/vendors/userlike/index.js'
import { zendesk } from '../../src/vendors/zendesk/index.js'

/** One line of the list of vendors: a vendor as a site defines it that chooses nothing. */
export interface Sample {
  /** Folder in `src/vendors`. */
  readonly folder: string
  readonly title: string
  readonly service: Service
}

/** Stands where no source names the provider and the site has to. */
export const bySite = { company: 'named by your site', country: 'DE', role: 'processor' } as const

/** Facts of a server that the site or somebody for it runs. */
const byOperator = {
  ...bySite,
  servers: 'not-stated',
  recipients: 'not-stated',
  transfer: 'not-stated',
  access: 'not-stated',
  retention: 'not-stated',
  deletion: 'not-stated',
  privacyMode: 'not-stated',
  ai: 'not-stated',
  policyUrl: 'not-stated',
  vendorClaim: 'not-stated',
} as const

const purpose = 'support'
const own = 'https://your-server.example'

/** Every vendor of the kit. What stands in angle brackets is the site's own. */
export const samples: readonly Sample[] = [
  { folder: 'ada', title: 'Ada', service: ada({ purpose, handle: '<handle>', facts: bySite }) },
  { folder: 'botpress', title: 'Botpress', service: botpress({ purpose, botId: '<botId>', clientId: '<clientId>', facts: bySite }) },
  { folder: 'chatwoot', title: 'Chatwoot', service: chatwoot({ purpose, websiteToken: '<websiteToken>', facts: bySite }) },
  { folder: 'crisp', title: 'Crisp', service: crisp({ purpose, websiteId: '<websiteId>' }) },
  {
    folder: 'deep-chat',
    title: 'Deep Chat, over HTTP',
    service: deepChat({ purpose, scriptUrl: `${own}/deepChat.bundle.js`, connect: { url: `${own}/chat` }, facts: byOperator }),
  },
  {
    folder: 'deep-chat',
    title: 'Deep Chat, over a WebSocket',
    service: deepChat({
      purpose,
      scriptUrl: `${own}/deepChat.bundle.js`,
      connect: { url: 'wss://your-server.example/chat' },
      facts: byOperator,
    }),
  },
  { folder: 'dixa', title: 'Dixa', service: dixa({ purpose, messengerToken: '<messengerToken>', facts: bySite }) },
  { folder: 'freshchat', title: 'Freshchat', service: freshchat({ purpose, token: '<token>', region: 'eu', facts: bySite }) },
  { folder: 'front', title: 'Front Chat', service: front({ purpose, chatId: '<chatId>', facts: bySite }) },
  { folder: 'gist', title: 'Gist', service: gist({ purpose, appId: '<appId>', facts: bySite }) },
  { folder: 'gorgias', title: 'Gorgias', service: gorgias({ purpose, appKey: '<appKey>', facts: bySite }) },
  { folder: 'helpscout', title: 'Help Scout Beacon', service: helpscout({ purpose, beaconId: '<beaconId>', facts: bySite }) },
  { folder: 'hubspot', title: 'HubSpot', service: hubspot({ purpose, portalId: '<portalId>' }) },
  { folder: 'intercom', title: 'Intercom', service: intercom({ purpose, appId: '<appId>' }) },
  { folder: 'jivochat', title: 'JivoChat', service: jivochat({ purpose, widgetId: '<widgetId>', facts: bySite }) },
  { folder: 'kustomer', title: 'Kustomer', service: kustomer({ purpose, apiKey: '<apiKey>', facts: bySite }) },
  { folder: 'liveagent', title: 'LiveAgent', service: liveagent({ purpose, url: own, buttonId: '<buttonId>', facts: bySite }) },
  { folder: 'livechat', title: 'LiveChat', service: livechat({ purpose, license: 1 }) },
  { folder: 'olark', title: 'Olark', service: olark({ purpose, siteId: '<siteId>', facts: bySite }) },
  {
    folder: 'open-chat-studio',
    title: 'Open Chat Studio',
    service: openChatStudio({
      purpose,
      chatbotId: '<chatbotId>',
      apiBaseUrl: own,
      scriptUrl: `${own}/open-chat-studio-widget.esm.js`,
      facts: byOperator,
    }),
  },
  { folder: 'pylon', title: 'Pylon', service: pylon({ purpose, appId: '<appId>', facts: bySite }) },
  { folder: 'rocketchat', title: 'Rocket.Chat', service: rocketchat({ purpose, serverUrl: own, facts: bySite }) },
  {
    folder: 'salesforce',
    title: 'Salesforce Messaging',
    service: salesforce({ purpose, orgId: '<orgId>', deployment: '<deployment>', siteUrl: own, scrt2Url: own, facts: bySite }),
  },
  { folder: 'salesiq', title: 'Zoho SalesIQ', service: salesiq({ purpose, widgetCode: '<widgetCode>', facts: bySite }) },
  { folder: 'smartsupp', title: 'Smartsupp', service: smartsupp({ purpose, key: '<key>' }) },
  { folder: 'tawk', title: 'tawk.to', service: tawk({ purpose, propertyId: '<propertyId>' }) },
  { folder: 'tidio', title: 'Tidio', service: tidio({ purpose, publicKey: '<publicKey>', facts: bySite }) },
  {
    folder: 'userlike',
    title: 'Userlike, npm messenger',
    service: userlike({ purpose, widgetKey: '<widgetKey>', messenger: () => Promise.reject(new Error('only its data are read here')) }),
  },
  { folder: 'userlike', title: 'Userlike, older script', service: userlike({ purpose, widgetKey: '<widgetKey>' }) },
  { folder: 'zendesk', title: 'Zendesk messaging', service: zendesk({ purpose, key: '<key>' }) },
]
