import type { Checked, PolicyMessages } from '../types.js'

/** Turkish texts for the privacy policy of a site. */
const policy = {
  title: 'İsteğe bağlı hizmetler',
  intro:
    'Bu hizmetleri yalnızca rızanızla yükleriz (2002/58/AT sayılı Direktif m. 5(3), GDPR m. 6(1)(a)). Rıza isteğe bağlıdır. Hayır demenizin olumsuz bir sonucu olmaz.',
  controller: 'Veri sorumlusu',
  contact: 'İletişim',
  duration: 'Süre, geri çekme ve haklarınız',
  months: { one: '{n} ay', other: '{n} ay' },
  lasts: 'Rıza {granted}, ret {denied} geçerlidir. Ardından yeniden sorarız.',
  visit: 'Sohbette ve yer tutucularda “{remember}” işaretlenmezse rıza yalnızca o ziyaret için geçerlidir.',
  purposes: 'Amaçlar',
  purpose: 'Amaç',
  use: 'Hizmeti {company} ({country}) sunar. Yalnızca rızanızdan sonra yüklenir. Öncesinde sağlayıcı web sitemizden veri almaz.',
  consentLasts: 'Rızanın süresi',
  sentText: 'IP adresi, tarayıcı bilgileri ve açtığınız sayfanın adresi',
  memory: 'Web sitesi bunun için cihazınızda hiçbir şey saklamaz. Geçmiş, sayfadan ayrıldığınızda sona erer.',
  conversation: 'Konuşma',
  choice: 'Seçimleriniz',
  choiceText: 'Seçimlerinizi geçerli olmaları için cihazınızda saklarız. İlk seçiminizden önce bu kayıtlar yoktur.',
  choiceCookie: 'Seçimleriniz',
  choiceLocal: 'Tarayıcı çerez kabul etmezse seçimleriniz',
  choiceVisit: 'Yalnızca ziyaret için geçerli rızalar',
  choiceLasts: 'en fazla {months} ve 30 gün',
  website: 'bu web sitesi',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
