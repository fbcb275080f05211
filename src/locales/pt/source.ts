import type { Checked, SourceMessages } from '../types.js'

/** European Portuguese texts where a consent platform decides. */
const source = {
  waiting: 'As definições de consentimento deste site ainda estão a carregar.',
  unavailable: {
    blocked:
      'As definições de consentimento deste site estão bloqueadas, talvez por uma extensão do navegador. Por isso, os serviços opcionais continuam desativados.',
    timeout: 'As definições de consentimento deste site não respondem. Por isso, os serviços opcionais continuam desativados.',
    error: 'As definições de consentimento deste site comunicam um erro. Por isso, os serviços opcionais continuam desativados.',
  },
  stored: 'Depois, a sua resposta fica guardada nas definições de consentimento deste site ({name}).',
  visit: 'É válido para esta visita. As definições de consentimento deste site ({name}) ficam como estão.',
  settings: 'Para isso, abrem-se as definições de consentimento deste site ({name}). É aí que decide.',
  nowhere: 'As definições de consentimento deste site não conhecem este serviço. Por isso, continua desativado.',
  category: 'A resposta é válida para toda a categoria «{category}».',
  also: 'Afeta também: {items}.',
  recorded: 'Aí fica também guardada a definição atual de: {items}.',
  failed: 'As definições de consentimento não registaram a sua resposta. Nada foi carregado.',
  refusedHere: 'Aqui, o serviço está desativado. As definições de consentimento deste site ainda o permitem; pode alterar isso aí.',
  open: 'Abrir as definições de consentimento',
  openFailed: 'Não foi possível abrir as definições de consentimento. Por favor, tente de novo.',
  intro:
    'Nas definições de consentimento deste site ({name}), decide sobre estes serviços e pode retirar o seu consentimento a qualquer momento. Aqui vê o que se aplica neste momento.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
