import type { Checked, PolicyMessages } from '../types.js'

/** European Portuguese texts for the privacy policy of a site. */
const policy = {
  title: 'Serviços opcionais',
  intro:
    'Só carregamos estes serviços com o seu consentimento (art. 5.º, n.º 3, Diretiva 2002/58/CE; art. 6.º, n.º 1, a), RGPD). É voluntário. Recusar não tem desvantagens.',
  controller: 'Responsável pelo tratamento',
  contact: 'Contacto',
  duration: 'Duração, retirada e os seus direitos',
  months: { one: '{n} mês', other: '{n} meses' },
  lasts: 'Um consentimento é válido durante {granted}; uma recusa, durante {denied}. Depois perguntamos de novo.',
  visit: 'No chat e nos marcadores de posição, o consentimento é válido só para a visita se não marcar «{remember}».',
  purposes: 'Finalidades',
  purpose: 'Finalidade',
  use: '{company} ({country}) presta o serviço. Só carrega depois do seu consentimento. Antes, o fornecedor não recebe dados do nosso site.',
  consentLasts: 'Duração do consentimento',
  sentText: 'endereço IP, dados do navegador e endereço da página aberta',
  memory: 'Para isso, este site não guarda nada no seu dispositivo. O histórico termina quando sai da página.',
  conversation: 'Conversa',
  choice: 'A sua escolha',
  choiceText: 'Guardamos a sua escolha no seu dispositivo para que valha. Antes da sua primeira escolha, estes elementos não existem.',
  choiceCookie: 'A sua escolha',
  choiceLocal: 'A sua escolha, se o navegador não aceitar cookies',
  choiceVisit: 'Consentimentos válidos só para a visita',
  choiceLasts: 'no máximo {months} e 30 dias',
  website: 'este site',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
