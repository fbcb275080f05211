import type { Checked, PolicyMessages } from '../types.js'

/** Arabic texts for the privacy policy of a site. */
const policy = {
  title: 'الخدمات الاختيارية',
  intro:
    'لا نحمّل هذه الخدمات إلا بموافقتك (المادة 5(3) من التوجيه \u200E2002/58/EC، والمادة 6(1)(أ) من لائحة GDPR). الموافقة طوعية. لا ضرر من الرفض.',
  controller: 'الجهة المسؤولة',
  contact: 'التواصل',
  duration: 'المدة وسحب الموافقة وحقوقك',
  months: {
    zero: '{n} شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{n} أشهر',
    many: '{n} شهرًا',
    other: '{n} شهر',
  },
  lasts: 'مدة الموافقة: {granted}. مدة الرفض: {denied}. بعد ذلك نسأل من جديد.',
  visit: 'في الدردشة والعناصر البديلة تسري الموافقة على الزيارة فقط ما لم توضع علامة عند «{remember}».',
  purposes: 'الأغراض',
  purpose: 'الغرض',
  use: 'مزوّد الخدمة هو {company} ({country}). ولا تُحمَّل الخدمة إلا بعد موافقتك. وقبل ذلك لا يتلقى المزوّد بيانات من موقعنا.',
  consentLasts: 'مدة الموافقة',
  sentText: 'عنوان IP ومعلومات عن المتصفح وعنوان الصفحة المفتوحة',
  memory: 'لا يخزّن الموقع لهذا الغرض شيئًا على جهازك. وينتهي السجل عند مغادرة الصفحة.',
  conversation: 'المحادثة',
  choice: 'اختياراتك',
  choiceText: 'نخزّن اختياراتك على جهازك لكي تسري. وقبل اختيارك الأول لا توجد هذه العناصر.',
  choiceCookie: 'اختياراتك',
  choiceLocal: 'اختياراتك إذا لم يقبل المتصفح ملفات تعريف الارتباط',
  choiceVisit: 'الموافقات التي تسري على الزيارة فقط',
  choiceLasts: '{months} و30 يومًا على الأكثر',
  website: 'هذا الموقع',
} as const

const texts: PolicyMessages = policy satisfies Checked<PolicyMessages, typeof policy>

export default texts
