import type { Checked, SourceMessages } from '../types.js'

/** Turkish texts where a consent platform decides. */
const source = {
  waiting: 'Bu sitenin rıza ayarları hâlâ yükleniyor.',
  unavailable: {
    blocked:
      'Bu sitenin rıza ayarları engelleniyor, belki bir tarayıcı uzantısı tarafından. Bu nedenle isteğe bağlı hizmetler devre dışı kalır.',
    timeout: 'Bu sitenin rıza ayarları yanıt vermiyor. Bu nedenle isteğe bağlı hizmetler devre dışı kalır.',
    error: 'Bu sitenin rıza ayarları bir hata bildiriyor. Bu nedenle isteğe bağlı hizmetler devre dışı kalır.',
  },
  stored: 'Ardından yanıtınız bu sitenin rıza ayarlarında ({name}) saklanır.',
  visit: 'Yanıtınız bu ziyaret için geçerlidir. Bu sitenin rıza ayarları ({name}) olduğu gibi kalır.',
  settings: 'Bunun için bu sitenin rıza ayarları ({name}) açılır. Kararı orada verirsiniz.',
  nowhere: 'Bu sitenin rıza ayarları bu hizmeti tanımıyor. Bu nedenle hizmet devre dışı kalır.',
  category: 'Yanıt, “{category}” kategorisinin tamamı için geçerlidir.',
  also: 'Şunları da etkiler: {items}.',
  recorded: 'Şunların geçerli ayarı da orada saklanır: {items}.',
  failed: 'Rıza ayarları yanıtınızı kaydetmedi. Hiçbir şey yüklenmedi.',
  refusedHere: 'Hizmet burada devre dışı. Bu sitenin rıza ayarları ona hâlâ izin veriyor; bunu orada değiştirebilirsiniz.',
  open: 'Rıza ayarlarını aç',
  openFailed: 'Rıza ayarları açılamadı. Lütfen yeniden deneyin.',
  intro:
    'Bu sitenin rıza ayarlarında ({name}) bu hizmetler hakkında karar verebilir ve rızanızı her zaman geri çekebilirsiniz. Burada neyin geçerli olduğunu görürsünüz.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
