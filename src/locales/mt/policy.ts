import type { Checked, PolicyMessages } from '../types.js'

/** Maltese texts for the privacy policy of a site. */
const policy = {
  title: 'Servizzi opzjonali',
  intro:
    'Dawn is-servizzi ngħabbuhom biss bil-kunsens tiegħek (Direttiva 2002/58/KE, Art. 5(3); GDPR, Art. 6(1)(a)). Il-kunsens huwa volontarju. Rifjut ma jġib l-ebda żvantaġġ.',
  controller: 'Kontrollur',
  contact: 'Kuntatt',
  duration: 'Tul ta’ żmien, irtirar u d-drittijiet tiegħek',
  months: { one: '{n} xahar', two: 'xahrejn', few: '{n} xhur', many: '{n}-il xahar', other: '{n} xahar' },
  lasts: 'Kunsens idum {granted}, rifjut {denied}. Imbagħad nerġgħu nistaqsuk.',
  visit: 'Fiċ-chat u fi spazji riżervati, il-kunsens jgħodd għaż-żjara biss jekk ma timmarkax il-kaxxa “{remember}”.',
  purposes: 'Skopijiet',
  purpose: 'Skop',
  use: 'Is-servizz jiġi pprovdut minn {company} ({country}). Jitgħabba biss wara l-kunsens tiegħek. Qabel dan, il-fornitur ma jirċievi l-ebda data mis-sit web tagħna.',
  consentLasts: 'Tul tal-kunsens',
  sentText: 'Indirizz IP, dettalji tal-brawżer u l-indirizz tal-paġna li ftaħt',
  memory: 'Għal dan, is-sit web ma jaħżen xejn fuq l-apparat tiegħek. L-istorja tintemm meta tħalli l-paġna.',
  conversation: 'Konversazzjoni',
  choice: 'L-għażliet tiegħek',
  choiceText: 'Naħżnu l-għażliet tiegħek fuq l-apparat tiegħek biex japplikaw. Dawn l-elementi ma jeżistux qabel l-ewwel għażla tiegħek.',
  choiceCookie: 'L-għażliet tiegħek',
  choiceLocal: 'L-għażliet tiegħek, jekk il-brawżer ma jaċċettax cookie',
  choiceVisit: 'Kunsens għaż-żjara biss',
  choiceLasts: 'mhux aktar minn {months} u 30 jum',
  website: 'dan is-sit web',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
