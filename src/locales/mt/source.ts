import type { Checked, SourceMessages } from '../types.js'

/** Maltese texts where a consent platform decides. */
const source = {
  waiting: 'Is-settings tal-kunsens ta’ dan is-sit għadhom qed jitgħabbew.',
  unavailable: {
    blocked:
      'Is-settings tal-kunsens ta’ dan is-sit huma mblukkati, possibbilment minn estensjoni tal-brawżer. Għalhekk is-servizzi opzjonali jibqgħu mitfija.',
    timeout: 'Is-settings tal-kunsens ta’ dan is-sit mhumiex iwieġbu. Għalhekk is-servizzi opzjonali jibqgħu mitfija.',
    error: 'Is-settings tal-kunsens ta’ dan is-sit qed jirrapportaw żball. Għalhekk is-servizzi opzjonali jibqgħu mitfija.',
  },
  stored: 'It-tweġiba tiegħek imbagħad tinżamm fis-settings tal-kunsens ta’ dan is-sit ({name}).',
  visit: 'Dan jgħodd għal din iż-żjara. Is-settings tal-kunsens ta’ dan is-sit ({name}) jibqgħu kif inhuma.',
  settings: 'Għal dan jinfetħu s-settings tal-kunsens ta’ dan is-sit ({name}). Hemmhekk tiddeċiedi.',
  nowhere: 'Is-settings tal-kunsens ta’ dan is-sit ma jafux dan is-servizz. Għalhekk jibqa’ mitfi.',
  category: 'It-tweġiba tgħodd għall-kategorija kollha “{category}”.',
  also: 'Dan jikkonċerna wkoll: {items}.',
  recorded: 'Hemmhekk jinħażen ukoll kif inhuma ssettjati bħalissa: {items}.',
  failed: 'Is-settings tal-kunsens ma aċċettawx it-tweġiba tiegħek. Ma tgħabba xejn.',
  refusedHere: 'Is-servizz huwa mitfi hawn. Is-settings tal-kunsens ta’ dan is-sit għadhom jippermettuh; tista’ tbiddel dan hemmhekk.',
  open: 'Iftaħ is-settings tal-kunsens',
  openFailed: 'Is-settings tal-kunsens ma setgħux jinfetħu. Jekk jogħġbok, ipprova mill-ġdid.',
  intro:
    'Fis-settings tal-kunsens ta’ dan is-sit ({name}) tiddeċiedi dwar dawn is-servizzi u tirtira l-kunsens fi kwalunkwe ħin. Hawn tara x’japplika bħalissa.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
