/** A sentence the kit must make true. Tests cite its id at the head of their titles: `it('G3: writes nothing before a decision')`. */
export interface KitPromise {
  readonly id: string
  readonly sentence: string
  /** Law, decision, standard or study it follows from. */
  readonly source: string
}

/** What the kit promises to visitors and to the sites that use it. Not legal advice: each is something a test can decide. */
export const promises: readonly KitPromise[] = [
  // where a consent platform decides
  {
    id: 'C1',
    sentence:
      'Where a consent platform decides, nothing counts as granted that a person did not grant there, or here for this visit; defaults, drafts and stand-ins grant nothing.',
    source: 'GDPR Art. 4(11), Art. 7(1); CJEU C-673/17 Planet49',
  },
  {
    id: 'C2',
    sentence:
      'A no in the platform stops a service; a no given here does so at once, whether or not the platform can be changed, and no older yes brings it back.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'C3',
    sentence:
      'A request to the platform changes there what was said beforehand and nothing else, and counts only if the platform then says so.',
    source: 'GDPR Art. 4(11), recitals 32 and 43',
  },
  {
    id: 'C4',
    sentence: 'A platform that is blocked, late or missing grants nothing, and visitors read why, with other ways of contact.',
    source: 'GDPR Art. 7(1), recital 42',
  },
  // before a choice
  {
    id: 'G1',
    sentence:
      'From load until a grant, nothing is asked of a gated host: not by idling, scrolling, hovering, typing, tabbing, changing the route or reloading.',
    source: 'ePrivacy Directive Art. 5(3); EDPB Guidelines 2/2023; VG Hannover 10 A 5385/22',
  },
  {
    id: 'G2',
    sentence: 'Before a grant neither the page nor the HTML of the server holds a link, script or frame that names a gated host.',
    source: 'ePrivacy Directive Art. 5(3)',
  },
  {
    id: 'G3',
    sentence: 'On a first visit the kit writes nothing to the device before a decision.',
    source: 'ePrivacy Directive Art. 5(3); GDPR Art. 25(2)',
  },
  {
    id: 'G4',
    sentence: 'A record that is missing, expired, damaged, from the future or unreadable grants nothing.',
    source: 'GDPR Art. 7(1), recital 32',
  },
  {
    id: 'G5',
    sentence:
      'Only activating a control named for it grants; scrolling, Escape, a click outside, closing, waiting, navigating and hydration never do.',
    source: 'GDPR recital 32; EDPB Guidelines 05/2020; CJEU C-673/17 Planet49',
  },
  {
    id: 'G6',
    sentence: 'A grant for one service or purpose never starts, imports or tells anything to another.',
    source: 'GDPR recitals 32 and 43',
  },
  {
    id: 'G7',
    sentence: 'What was meant for a service before its grant is dropped, never told to it afterwards.',
    source: 'GDPR Art. 7(1)',
  },
  {
    id: 'G8',
    sentence:
      'With a stored grant too, code of a service is fetched only when the visitor opens it, unless the site says `preload`; then it runs no sooner.',
    source: 'GDPR Art. 25(2)',
  },
  {
    id: 'G9',
    sentence:
      'A service contacts the hosts its data name and no other; one that does is told to the developer, and the list is there as a CSP.',
    source: 'GDPR Art. 13(1)(e); CJEU C-673/17 Planet49',
  },
  {
    id: 'G10',
    sentence: 'With storage in memory a conversation leaves the cookies, storage keys and databases of the page as they were.',
    source: 'ePrivacy Directive Art. 5(3); GDPR Art. 25',
  },

  // the ask
  {
    id: 'B1',
    sentence:
      'Every layer that can accept can reject in the same place with the same kind of button, visible without scrolling on small phones and at 200 % zoom.',
    source: 'EDPB Cookie Banner Taskforce 8 and 14; CCPA Regulations 7004(a)(2)(C); VG Hannover 10 A 5385/22',
  },
  {
    id: 'B2',
    sentence: 'Accept and reject have the same size, type, border and colours in every theme.',
    source: 'CNIL 2020-092; Garante 2021; BE APD 131/2024',
  },
  {
    id: 'B3',
    sentence: 'Accept and reject are read equally well: at least 4.5:1, in light and dark, hovered and focused.',
    source: 'EDPB Cookie Banner Taskforce 17–18; WCAG 1.4.3',
  },
  {
    id: 'B4',
    sentence: 'Reject takes one activation, no more than accept, and the focus never starts on accept.',
    source: 'CCPA Regulations 7004(a)(2); CNIL 2020-092',
  },
  {
    id: 'B5',
    sentence: 'No choice for an optional service is ever on before the visitor turned it on.',
    source: 'CJEU C-673/17 Planet49; EDPB Cookie Banner Taskforce 10',
  },
  {
    id: 'B6',
    sentence: 'Saving with nothing touched on a first visit is the same as rejecting all; saving never grants what was not touched.',
    source: 'GDPR recital 32',
  },
  {
    id: 'B7',
    sentence: 'No label joins closing with accepting; a control that closes the banner stores a refusal and says so.',
    source: 'Garante 2021; VG Hannover 10 A 5385/22',
  },
  {
    id: 'B8',
    sentence:
      'The first layer says, unscrolled at 390 × 844 and 1280 × 720 CSS px: consent, who asks, every purpose, how many recipients, third countries, how to withdraw, and links the policy.',
    source: 'VG Hannover 10 A 5385/22; DSK guidance on digital services',
  },
  {
    id: 'B10',
    sentence: 'Necessary storage is a text with its reason, never a control.',
    source: 'EDPB Cookie Banner Taskforce, type K',
  },
  {
    id: 'B11',
    sentence: 'The page stays usable while the banner is there: no scroll lock, nothing inert.',
    source: 'EDPB Cookie Banner Taskforce 13; ICO guidance',
  },
  {
    id: 'B12',
    sentence: 'Accept and reject keep their words and their order on every layer and width.',
    source: 'CCPA Regulations 7004(a)(3)(C); EDPB Guidelines 03/2022',
  },
  {
    id: 'B13',
    sentence: 'One purpose is asked for in one place at a time.',
    source: 'CNIL SAN-2025, Shein',
  },
  {
    id: 'B14',
    sentence:
      'Reject, accept and settings are named so that a program that refuses for its user finds the right one, and leaves a placeholder alone; no label says later, denies twice or is a bare on or off.',
    source: 'CCPA Regulations 7004(a)(2)(B) and (3)',
  },

  // remembering
  {
    id: 'R1',
    sentence: 'A refusal is kept in the same place and at least as long as a grant; no banner comes back after a reload or in a new tab.',
    source: 'CNIL 2020-092; VG Hannover 10 A 5385/22',
  },
  {
    id: 'R2',
    sentence: 'After a refusal nothing is asked again by itself for six months at least, whatever the options say.',
    source: 'Garante 2021; CCPA 1798.135(c)(4)',
  },
  {
    id: 'R3',
    sentence: 'A grant ends on its day; then the service stays closed and may be asked for again.',
    source: 'CNIL 2020-092; CJEU C-673/17 Planet49; ISO/IEC TS 27560',
  },
  {
    id: 'R4',
    sentence:
      'A new purpose, recipient country or longer storage re-asks that service alone and is said by name; order, words, removals and less storage re-ask nothing.',
    source: 'ICO guidance; Garante 2021',
  },
  {
    id: 'R5',
    sentence: 'Where nothing can be stored, the answer holds for the life of the page and is asked for once.',
    source: 'Garante 2021; EDPB Guidelines 03/2022',
  },
  {
    id: 'R6',
    sentence: 'No option makes a lifetime shorter than regulators allow, or a refusal shorter than a grant.',
    source: 'CNIL 2020-092; Garante 2021; CCPA 1798.135(c)(4)',
  },

  // withdrawal
  {
    id: 'W1',
    sentence: 'After a choice, a control with the same name on every page opens the settings in one activation and shows what is stored.',
    source: 'GDPR Art. 7(3); EDPB Cookie Banner Taskforce 32',
  },
  {
    id: 'W2',
    sentence: 'Withdrawing everything takes two activations at most, and one inside a running service.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'W3',
    sentence:
      'On withdrawal the state flips at once, the service is torn down once, and its nodes, scripts and frames are gone within 500 ms.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'W4',
    sentence: 'After a withdrawal, nothing is asked of the hosts of the service, nor after a reload.',
    source: 'GDPR Art. 7(3); CNIL SAN-2025',
  },
  {
    id: 'W5',
    sentence:
      'Cookies, storage keys and databases of a service are gone after a withdrawal, in every domain, path and partition that script can reach; what is still there is named.',
    source: 'GDPR Art. 7(3), 17; CNIL SAN-2025-010',
  },
  {
    id: 'W6',
    sentence: 'Withdrawing while a service is still loading keeps it from starting; a double mount loads it once.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'W7',
    sentence: 'A service whose running code cannot be ended says so: visitors are offered a reload, and after it nothing of it runs.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'W8',
    sentence: 'A choice reaches the other tabs within a second, a withdrawal too.',
    source: 'GDPR Art. 7(3)',
  },
  {
    id: 'W9',
    sentence: 'After a refusal or a withdrawal the page, the texts and the other ways of contact work as before.',
    source: 'GDPR Art. 7(4), recitals 42 and 43',
  },

  // information
  {
    id: 'I1',
    sentence:
      'A definition that lacks the controller, its policy, or a fact about a service does not compile, throws in development, and stays closed in production.',
    source: 'GDPR Art. 13(1)–(2); CJEU C-673/17 Planet49',
  },
  {
    id: 'I2',
    sentence: 'Each thing a service stores is listed with name, kind, purpose, lifetime and reader, one activation away from the ask.',
    source: 'CJEU C-673/17 Planet49; ICO guidance',
  },
  {
    id: 'I3',
    sentence: 'A third country and the ground for the transfer stand next to the ask.',
    source: 'GDPR Art. 13(1)(f) and 49; VG Hannover 10 A 5385/22',
  },
  {
    id: 'I4',
    sentence: 'The sentence about withdrawing names the control by exactly its visible label.',
    source: 'GDPR Art. 7(3) and 13(2)(c)',
  },
  {
    id: 'I5',
    sentence: 'Policy and imprint are reached from the ask, before any choice, and the banner covers none of their text for good.',
    source: 'GDPR Art. 12(1); EDPB Guidelines 03/2022',
  },
  {
    id: 'I6',
    sentence: 'Every word the kit shows is in the language of the provider, complete, or marked with its own; no render mixes two.',
    source: 'WCAG 3.1.2; EDPB Guidelines 03/2022',
  },
  {
    id: 'I7',
    sentence:
      'The disclaimer is seen before the visitor can write; reading or closing it is no consent, and no box says one agrees to a policy.',
    source: 'GDPR Art. 13(1) and 7(2)',
  },
  {
    id: 'I8',
    sentence: 'Where a machine may answer, a plain sentence says so before the first message, not behind a link.',
    source: 'EU AI Act Art. 50(1) and (5)',
  },
  {
    id: 'I9',
    sentence:
      'Before the visitor can write, a visible sentence says which company runs the chat and that it may record what is written, in every regime.',
    source: 'California Penal Code § 631 (CIPA); GDPR Art. 13(1)(e)',
  },

  // accessibility
  {
    id: 'A1',
    sentence: 'No surface has a violation of WCAG 2.2 AA that a machine can find, in any state, theme and language.',
    source: 'European Accessibility Act; EN 301 549; WCAG 2.2',
  },
  { id: 'A2', sentence: 'Every target is at least 24 by 24 px.', source: 'WCAG 2.5.8' },
  {
    id: 'A6',
    sentence:
      'The banner is a labelled region early in the page, which takes no focus; settings keep the focus, Escape closes them without a decision, and the focus never falls to the body.',
    source: 'WCAG 2.1.1, 2.1.2, 2.4.3, 4.1.2',
  },
  {
    id: 'A7',
    sentence: 'The way to help keeps its place in the order of the page in every state of consent.',
    source: 'WCAG 3.2.6',
  },
  {
    id: 'A8',
    sentence:
      'The placeholder always offers a contact that needs no consent; loading, ready and off are said as status, nothing leaves by a timer, and reduced motion is kept.',
    source: 'GDPR recital 42; WCAG 4.1.3, 2.2.1',
  },

  // signals
  {
    id: 'S1',
    sentence:
      'Where the browser sends Global Privacy Control, exactly `true` or `Sec-GPC: 1`, what sells or shares data starts and stays off, with no banner for it and no flash of one.',
    source: 'W3C Global Privacy Control; CCPA Regulations 7025(c)(1)',
  },
  {
    id: 'S2',
    sentence:
      'That a signal is honoured, and what is off because of it, is said where the visitor looks: on each page beside the settings button, in the settings, which show it as off, and on a banner that asks for the rest; in California also where nothing is off because of it.',
    source: 'CCPA Regulations 7025(c)(6)',
  },
  {
    id: 'S3',
    sentence: 'A signal never takes away what the visitor chose here, nor blocks a later click; that both disagree is said.',
    source: 'CCPA Regulations 7025(c); W3C Global Privacy Control',
  },
  {
    id: 'S4',
    sentence:
      'In the EU and the UK a deny signal refuses advertising, shared or not, and all else that is shared, and that is not asked for; no signal is never a yes.',
    source: 'GDPR Art. 21(5); LG Berlin 16 O 420/19',
  },
  {
    id: 'S5',
    sentence:
      'Google Consent Mode is off unless the site turns it on, and then there is no data layer. On, it begins with everything but security denied, tells each change once, an unanswered visitor never, and grants nothing by region in the EU and the UK, where no Google host is contacted before a grant.',
    source: 'ePrivacy Directive Art. 5(3); Google tag platform, consent mode',
  },
  {
    id: 'S6',
    sentence: 'The kit has no TCF: no `__tcfapi`, no consent string, no vendor list.',
    source: 'CJEU C-604/22 IAB Europe',
  },
  {
    id: 'S7',
    sentence:
      'Signals of any source enter by one door; the choice made here comes first, then a deny, then the default, and an allow counts only where the site wants it to.',
    source: 'GDPR Art. 25(2); EinwV',
  },

  // proof
  {
    id: 'P1',
    sentence:
      'Every grant, refusal, withdrawal, expiry and signal, from whatever part, is told once, with all that is granted and all that is not, also when a callback throws.',
    source: 'GDPR Art. 7(1), recital 42; ISO/IEC TS 27560',
  },
  {
    id: 'P2',
    sentence: 'An event has no place for anything that tells who the visitor is: its schema is closed at every depth.',
    source: 'GDPR Art. 5(1)(c), 25; CJEU C-604/22',
  },
  {
    id: 'P3',
    sentence:
      'The id of an event is random and made for it alone; the device keeps one with a grant only, no longer than the grant was given for, and none of a refusal.',
    source: 'GDPR Art. 25(2)',
  },
  {
    id: 'P4',
    sentence:
      'The notice hash is the same on every machine for what is shown, and another one as soon as any visible text, fact or preset differs.',
    source: 'CNIL, proof of consent by a time-stamped hash; GDPR Art. 7(1)',
  },
  {
    id: 'P5',
    sentence: 'A withdrawal is an event of its own that names the grant; nothing that was told is ever changed.',
    source: 'ISO/IEC TS 27560; GDPR Art. 7(1)',
  },
  {
    id: 'P6',
    sentence: 'Visitors can read, copy and save their decisions, also in JSON-LD with every mandatory field of the vocabulary’s profile.',
    source: 'Data Privacy Vocabulary, guide to ISO/IEC TS 27560; EinwV § 4',
  },

  // the kit itself
  { id: 'K1', sentence: 'The kit itself contacts no server, in no state.', source: 'GDPR Art. 25' },
  {
    id: 'K2',
    sentence:
      'What is shipped has no development text in production, no code of a vendor, and no import with side effects; adapters are fetched apart.',
    source: 'GDPR Art. 25(2)',
  },
]
