import type { Checked, SourceMessages } from '../types.js'

/** Dutch texts where a consent platform decides. */
const source = {
  waiting: 'De toestemmingsinstellingen van deze website laden nog.',
  unavailable: {
    blocked:
      'De toestemmingsinstellingen van deze website zijn geblokkeerd, misschien door een browserextensie. Daarom blijven optionele diensten uit.',
    timeout: 'De toestemmingsinstellingen van deze website antwoorden niet. Daarom blijven optionele diensten uit.',
    error: 'De toestemmingsinstellingen van deze website melden een fout. Daarom blijven optionele diensten uit.',
  },
  stored: 'Uw antwoord staat daarna in de toestemmingsinstellingen van deze website ({name}).',
  visit: 'Dit geldt voor dit bezoek. De toestemmingsinstellingen van deze website ({name}) blijven zoals ze zijn.',
  settings: 'Daarvoor gaan de toestemmingsinstellingen van deze website ({name}) open. Daar beslist u.',
  nowhere: 'De toestemmingsinstellingen van deze website kennen deze dienst niet. Daarom blijft de dienst uit.',
  category: 'Het antwoord geldt voor de hele categorie “{category}”.',
  also: 'Dit betreft ook: {items}.',
  recorded: 'De huidige instelling wordt daar ook opgeslagen: {items}.',
  failed: 'De toestemmingsinstellingen hebben uw antwoord niet overgenomen. Er is niets geladen.',
  refusedHere:
    'De dienst staat hier uit. In de toestemmingsinstellingen van deze website is de dienst nog toegestaan; daar kunt u dat wijzigen.',
  open: 'Toestemmingsinstellingen openen',
  openFailed: 'De toestemmingsinstellingen konden niet worden geopend. Probeer het opnieuw.',
  intro:
    'In de toestemmingsinstellingen van deze website ({name}) beslist u over deze diensten. Daar kunt u uw toestemming ook op elk moment intrekken. Hier ziet u wat op dit moment geldt.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
