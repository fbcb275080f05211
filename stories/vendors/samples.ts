import { ada } from 'ask-first/vendors/ada'
import { botpress } from 'ask-first/vendors/botpress'
import { chatwoot } from 'ask-first/vendors/chatwoot'
import { crisp } from 'ask-first/vendors/crisp'
import { deepChat } from 'ask-first/vendors/deep-chat'
import { dixa } from 'ask-first/vendors/dixa'
import { freshchat } from 'ask-first/vendors/freshchat'
import { front } from 'ask-first/vendors/front'
import { gist } from 'ask-first/vendors/gist'
import { gorgias } from 'ask-first/vendors/gorgias'
import { helpscout } from 'ask-first/vendors/helpscout'
import { hubspot } from 'ask-first/vendors/hubspot'
import { intercom } from 'ask-first/vendors/intercom'
import { jivochat } from 'ask-first/vendors/jivochat'
import { kustomer } from 'ask-first/vendors/kustomer'
import { liveagent } from 'ask-first/vendors/liveagent'
import { livechat } from 'ask-first/vendors/livechat'
import { olark } from 'ask-first/vendors/olark'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
import { pylon } from 'ask-first/vendors/pylon'
import { rocketchat } from 'ask-first/vendors/rocketchat'
import { salesforce } from 'ask-first/vendors/salesforce'
import { salesiq } from 'ask-first/vendors/salesiq'
import { smartsupp } from 'ask-first/vendors/smartsupp'
import { tawk } from 'ask-first/vendors/tawk'
import { tidio } from 'ask-first/vendors/tidio'
import { userlike } from 'ask-first/vendors/userlike'
import { zendesk } from 'ask-first/vendors/zendesk'
import { conversation } from '../fixtures/facts'

/** What every card says of itself; the id is that of the stories’ chat. */
const card = { id: 'chat', purpose: 'support', conversation } as const

/** Stands where no source names the provider, so that a site has to. */
const bySite = { company: 'named by your site', country: 'DE', role: 'processor' } as const

/** What else is the site’s own answer where a chat runs on its own server. */
const own = 'https://chat.muster.example'
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
const key = 'sample'

/** Every vendor of the kit by its folder, with its real adapter and a made-up key. */
export const samples = {
  ada: () => ada({ ...card, handle: key, facts: bySite }),
  botpress: () => botpress({ ...card, botId: key, clientId: key, facts: bySite }),
  chatwoot: () => chatwoot({ ...card, websiteToken: key, facts: bySite }),
  crisp: () => crisp({ ...card, websiteId: key }),
  'deep-chat': () => deepChat({ ...card, scriptUrl: `${own}/deepChat.bundle.js`, connect: { url: `${own}/chat` }, facts: byOperator }),
  dixa: () => dixa({ ...card, messengerToken: key, facts: bySite }),
  freshchat: () => freshchat({ ...card, token: key, region: 'eu', facts: bySite }),
  front: () => front({ ...card, chatId: key, facts: bySite }),
  gist: () => gist({ ...card, appId: key, facts: bySite }),
  gorgias: () => gorgias({ ...card, appKey: key, facts: bySite }),
  helpscout: () => helpscout({ ...card, beaconId: key, facts: bySite }),
  hubspot: () => hubspot({ ...card, portalId: key }),
  intercom: () => intercom({ ...card, appId: key }),
  jivochat: () => jivochat({ ...card, widgetId: key, facts: bySite }),
  kustomer: () => kustomer({ ...card, apiKey: key, facts: bySite }),
  liveagent: () => liveagent({ ...card, url: own, buttonId: key, facts: bySite }),
  livechat: () => livechat({ ...card, license: 1 }),
  olark: () => olark({ ...card, siteId: key, facts: bySite }),
  'open-chat-studio': () =>
    openChatStudio({ ...card, chatbotId: key, apiBaseUrl: own, scriptUrl: `${own}/open-chat-studio-widget.esm.js`, facts: byOperator }),
  pylon: () => pylon({ ...card, appId: key, facts: bySite }),
  rocketchat: () => rocketchat({ ...card, serverUrl: own, facts: bySite }),
  salesforce: () => salesforce({ ...card, orgId: key, deployment: key, siteUrl: own, scrt2Url: own, facts: bySite }),
  salesiq: () => salesiq({ ...card, widgetCode: key, facts: bySite }),
  smartsupp: () => smartsupp({ ...card, key }),
  tawk: () => tawk({ ...card, propertyId: key }),
  tidio: () => tidio({ ...card, publicKey: key, facts: bySite }),
  userlike: () => userlike({ ...card, widgetKey: key, messenger: () => Promise.reject(new Error('only its data are read here')) }),
  zendesk: () => zendesk({ ...card, key }),
} as const

/** Its name, as the vendor writes it. */
export const titles: Readonly<Record<VendorFolder, string>> = {
  ada: 'Ada',
  botpress: 'Botpress',
  chatwoot: 'Chatwoot',
  crisp: 'Crisp',
  'deep-chat': 'Deep Chat',
  dixa: 'Dixa',
  freshchat: 'Freshchat',
  front: 'Front',
  gist: 'Gist',
  gorgias: 'Gorgias',
  helpscout: 'Help Scout',
  hubspot: 'HubSpot',
  intercom: 'Intercom',
  jivochat: 'JivoChat',
  kustomer: 'Kustomer',
  liveagent: 'LiveAgent',
  livechat: 'LiveChat',
  olark: 'Olark',
  'open-chat-studio': 'Open Chat Studio',
  pylon: 'Pylon',
  rocketchat: 'Rocket.Chat',
  salesforce: 'Salesforce',
  salesiq: 'Zoho SalesIQ',
  smartsupp: 'Smartsupp',
  tawk: 'tawk.to',
  tidio: 'Tidio',
  userlike: 'Userlike',
  zendesk: 'Zendesk',
}

/** Folder of a vendor that has an adapter. */
export type VendorFolder = keyof typeof samples
