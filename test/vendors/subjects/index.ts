import { subject as ada } from './ada.js'
import { subject as botpress } from './botpress.js'
import { subject as chatwoot } from './chatwoot.js'
import { subject as crisp } from './crisp.js'
import { subject as deepChat } from './deep-chat.js'
import { subject as dixa } from './dixa.js'
import { subject as elementService } from './element-service.js'
import { subject as freshchat } from './freshchat.js'
import { subject as front } from './front.js'
import { subject as gist } from './gist.js'
import { subject as gorgias } from './gorgias.js'
import { subject as helpscout } from './helpscout.js'
import { subject as hubspot } from './hubspot.js'
import { subject as intercom } from './intercom.js'
import { subject as jivochat } from './jivochat.js'
import { subject as kustomer } from './kustomer.js'
import { subject as liveagent } from './liveagent.js'
import { subject as livechat } from './livechat.js'
import { subject as musterChat } from './muster-chat.js'
import { subject as olark } from './olark.js'
import { subject as openChatStudio } from './open-chat-studio.js'
import { subject as pylon } from './pylon.js'
import { subject as rocketchat } from './rocketchat.js'
import { subject as salesforce } from './salesforce.js'
import { subject as salesiq } from './salesiq.js'
import { subject as scriptService } from './script-service.js'
import { subject as smartsupp } from './smartsupp.js'
import type { Subject } from './subject.js'
import { subject as tawk } from './tawk.js'
import { subject as tidio } from './tidio.js'
import { subject as userlike } from './userlike.js'
import { subject as userlikeScript } from './userlike-script.js'
import { subject as zendesk } from './zendesk.js'

/** Every adapter of the kit: adding a vendor adds one line here. */
export const subjects = {
  'open-chat-studio': openChatStudio,
  'script-service': scriptService,
  chatwoot,
  'deep-chat': deepChat,
  'element-service': elementService,
  hubspot,
  livechat,
  tawk,
  crisp,
  intercom,
  userlike,
  'userlike-script': userlikeScript,
  zendesk,
  helpscout,
  freshchat,
  front,
  smartsupp,
  kustomer,
  dixa,
  tidio,
  olark,
  gist,
  jivochat,
  liveagent,
  gorgias,
  salesiq,
  salesforce,
  ada,
  pylon,
  botpress,
  rocketchat,
  // the example of the guide in src/vendors
  'muster-chat': musterChat,
} satisfies Record<string, Subject>

export type SubjectName = keyof typeof subjects
export type { Subject }
