import type { Checked, PolicyMessages } from '../types.js'

/** Irish texts for the privacy policy of a site. */
const policy = {
  title: 'Seirbhísí roghnacha',
  intro:
    'Ní lódálaimid na seirbhísí seo ach le do thoiliú (Airt. 5(3) de Threoir 2002/58/CE, Airt. 6(1)(a) den RGCS). Tá toiliú deonach. Is féidir diúltú gan mhíbhuntáiste.',
  controller: 'Rialaitheoir',
  contact: 'Teagmháil',
  duration: 'Fad, tarraingt siar agus do chearta',
  months: { one: '{n} mhí', two: '{n} mhí', few: '{n} mhí', many: '{n} mí', other: '{n} mhí' },
  lasts: 'Maireann toiliú {granted} agus diúltú {denied}. Ansin fiafraímid díot arís.',
  visit: 'Sa chomhrá agus in ionadchoinneálaithe, ní mhaireann toiliú ach don chuairt mura bhfuil tic le “{remember}”.',
  purposes: 'Cuspóirí',
  purpose: 'Cuspóir',
  use: '{company} ({country}) a sholáthraíonn an tseirbhís. Ní lódálann sí ach tar éis do thoilithe. Roimhe sin, ní fhaigheann an soláthraí aon sonraí ónár suíomh gréasáin.',
  consentLasts: 'Fad an toilithe',
  sentText: 'Seoladh IP, sonraí brabhsálaí agus seoladh an leathanaigh a d’oscail tú',
  memory: 'Chuige seo, ní stórálann an suíomh gréasáin aon rud ar do ghléas. Críochnaíonn an stair nuair a fhágann tú an leathanach.',
  conversation: 'Comhrá',
  choice: 'Do roghanna',
  choiceText: 'Stórálaimid do roghanna ar do ghléas chun go mbeidh siad i bhfeidhm. Ní bhíonn na míreanna seo ann roimh do chéad rogha.',
  choiceCookie: 'Do roghanna',
  choiceLocal: 'Do roghanna, mura nglacann an brabhsálaí le fianán',
  choiceVisit: 'Toiliú don chuairt amháin',
  choiceLasts: '{months} agus 30 lá ar a mhéad',
  website: 'an suíomh gréasáin seo',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
