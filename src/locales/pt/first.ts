import type { Checked, FirstMessages } from '../types.js'

/** European Portuguese texts of the first layer. */
const first = {
  purposes: { support: 'Chat', media: 'Multimédia', statistics: 'Estatística', marketing: 'Publicidade' },
  kinds: { chat: 'Chat em direto', media: 'Multimédia', other: 'Serviço' },
  banner: {
    title: 'Carregar serviços opcionais?',
    ask: '{controller} pede o seu consentimento para cookies e tecnologias semelhantes (art. 5.º, n.º 3, Diretiva 2002/58/CE; art. 6.º, n.º 1, a), RGPD).',
    what: 'Os serviços guardam e leem dados no seu dispositivo. O seu endereço IP vai para {recipients}.',
    recipients: { one: '{n} empresa', other: '{n} empresas' },
    abroad: 'Os dados vão também para fora da UE: {countries}.',
    free: 'Voluntário: recusar não tem desvantagens. Retirada a qualquer momento com efeito para o futuro: {control}.',
    changed: 'As informações mudaram.',
  },
  grounds: {
    adequacy: 'decisão de adequação da UE',
    'standard-clauses': 'cláusulas-tipo',
    'not-stated': 'base não citada',
  },
  rejectAll: 'Rejeitar tudo',
  acceptAll: 'Aceitar tudo',
  settings: 'Definições',
  privacyPolicy: 'Privacidade',
  imprint: 'Aviso legal',
  settingsButton: 'Definições de privacidade',
  saved: {
    off: 'Os serviços opcionais estão desativados.',
    on: 'Os serviços opcionais estão ativados.',
    mixed: 'A sua escolha aplica-se.',
    memory: 'A sua escolha aplica-se até recarregar.',
  },
  launcher: { label: 'Chat', off: 'por carregar', ready: 'permitido' },
  gate: {
    title: '{name}: por carregar',
    grant: 'Carregar {name}',
    remember: { one: 'Lembrar durante {n} mês', other: 'Lembrar durante {n} meses' },
    asked: 'A sua escolha aplica-se também aqui.',
    failed: 'Por carregar. Offline?',
    retry: 'Repetir',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
