import type { Checked, FirstMessages } from '../types.js'

/** Turkish texts of the first layer. */
const first = {
  purposes: { support: 'Sohbet', media: 'Medya', statistics: 'İstatistik', marketing: 'Reklam' },
  kinds: { chat: 'Canlı sohbet', media: 'Medya', other: 'Hizmet' },
  banner: {
    title: 'İsteğe bağlı hizmetleri yükleyelim mi?',
    ask: '{controller} çerezler ve benzeri teknolojiler için rızanızı istiyor (2002/58/AT sayılı Direktif m. 5(3), GDPR m. 6(1)(a)).',
    what: 'Hizmetler cihazınızda veri saklar ve okur. IP adresinizi {recipients} alır.',
    recipients: { one: '{n} şirket', other: '{n} şirket' },
    abroad: 'Veriler AB dışına da aktarılır: {countries}.',
    free: 'İsteğe bağlı: Hayır demenin sakıncası yok. Rıza her zaman ileriye etkili olarak geri çekilebilir: {control}.',
    changed: 'Bilgiler değişti.',
  },
  grounds: {
    adequacy: 'AB yeterlilik kararı',
    'standard-clauses': 'AB standart maddeleri',
    'not-stated': 'belirtilmemiş',
  },
  rejectAll: 'Tümünü reddet',
  acceptAll: 'Tümünü kabul et',
  settings: 'Ayarlar',
  privacyPolicy: 'Gizlilik politikası',
  imprint: 'Künye',
  settingsButton: 'Gizlilik ayarları',
  saved: {
    off: 'İsteğe bağlı hizmetler devre dışı.',
    on: 'İsteğe bağlı hizmetler etkin.',
    mixed: 'Seçiminiz geçerli.',
    memory: 'Seçiminiz yenilenene kadar geçerli.',
  },
  launcher: { label: 'Sohbet', off: 'henüz yüklenmedi', ready: 'izin var' },
  gate: {
    title: '{name}: henüz yüklenmedi',
    grant: 'Yükle: {name}',
    remember: { one: '{n} ay hatırla', other: '{n} ay hatırla' },
    asked: 'Seçiminiz burada da geçerli.',
    failed: 'Yüklenemedi. Bağlantı yok mu?',
    retry: 'Yeniden dene',
  },
} as const

const texts: FirstMessages = first satisfies Checked<FirstMessages, typeof first>

export default texts
