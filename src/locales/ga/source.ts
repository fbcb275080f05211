import type { Checked, SourceMessages } from '../types.js'

/** Irish texts where a consent platform decides. */
const source = {
  waiting: 'Tá socruithe toilithe an tsuímh seo á lódáil fós.',
  unavailable: {
    blocked:
      'Tá bac ar shocruithe toilithe an tsuímh seo, b’fhéidir de bharr breiseán brabhsálaí. Mar sin, fanann na seirbhísí roghnacha as.',
    timeout: 'Níl socruithe toilithe an tsuímh seo ag freagairt. Mar sin, fanann na seirbhísí roghnacha as.',
    error: 'Tá earráid i socruithe toilithe an tsuímh seo. Mar sin, fanann na seirbhísí roghnacha as.',
  },
  stored: 'Coinnítear do fhreagra ansin i socruithe toilithe an tsuímh seo ({name}).',
  visit: 'Tá sé seo bailí don chuairt seo. Fanann socruithe toilithe an tsuímh seo ({name}) mar atá siad.',
  settings: 'Osclaíonn socruithe toilithe an tsuímh seo ({name}) chuige sin. Is iontu sin a dhéanann tú do rogha.',
  nowhere: 'Ní aithníonn socruithe toilithe an tsuímh seo an tseirbhís seo. Mar sin, fanann sí as.',
  category: 'Tá an freagra bailí don chatagóir iomlán “{category}”.',
  also: 'Baineann sé seo freisin le: {items}.',
  recorded: 'Stóráiltear ansin freisin an socrú atá orthu seo faoi láthair: {items}.',
  failed: 'Níor ghlac na socruithe toilithe le do fhreagra. Níor lódáladh aon rud.',
  refusedHere: 'Tá an tseirbhís as anseo. Tá sí ceadaithe fós i socruithe toilithe an tsuímh seo; is féidir leat é sin a athrú iontu.',
  open: 'Oscail na socruithe toilithe',
  openFailed: 'Níorbh fhéidir na socruithe toilithe a oscailt. Bain triail eile as, le do thoil.',
  intro:
    'I socruithe toilithe an tsuímh seo ({name}) a dhéanann tú rogha faoi na seirbhísí seo. Is iontu freisin a tharraingíonn tú do thoiliú siar aon am. Anseo feiceann tú cad atá i bhfeidhm.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
