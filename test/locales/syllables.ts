/** Languages whose spoken syllables are counted. */
export type Counted = 'de' | 'en' | 'fr' | 'es' | 'nl'

interface Rules {
  /** Spelling made fit for counting: silent letters go, a letter that is no vowel becomes one that is none. */
  readonly prepare: readonly (readonly [RegExp, string])[]
  /** What is one syllable. */
  readonly nucleus: RegExp
  /** Words that are not spoken as they are written. */
  readonly exceptions: Readonly<Record<string, number>>
}

const rules: Readonly<Record<Counted, Rules>> = {
  de: {
    prepare: [[/qu/g, 'q']],
    // -ien ends in two: Me-di-en, Tech-no-lo-gi-en
    nucleus: /aa|ee|oo|ie(?!n$)|[ea][iy]|[aeä]u|[aeiouyäöü]/g,
    exceptions: { live: 1, offline: 2, online: 2, team: 1, website: 2 },
  },
  en: {
    prepare: [
      [/qu/g, 'q'],
      [/^y|(?<=[aeiou])y(?=[aeiou])/g, 'j'],
      // silent endings, unless nothing else would be left to say
      [/(?<=[aeiouy].*[^aeioutd])ed$/, 'd'],
      [/(?<=[aeiouy].*[^aeiouyscgxzl]|[aeiouy]l)es$/, 's'],
      [/(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l)e$/, ''],
      [/(?<=[aeiouy].*[^aeiouy])e(?=(?:ly|ful|less|ment)$)/, ''],
      // two sounds side by side: sci-ence, me-di-a, vid-e-o, u-su-al, be-ing, cre-ate; not the -tion of optional
      [/(?<![tsc])i(?=[aou])|i(?=e[nt])|e(?=o)|(?<!g)u(?=a)|[eyo](?=ing)|(?<=cr)e(?=at)/g, 'i-'],
    ],
    nucleus: /[aeiouy]+/g,
    exceptions: { framework: 2, lifetime: 2, placeholder: 3, something: 2, people: 2 },
  },
  fr: {
    prepare: [
      [/qu/g, 'q'],
      [/g(?:u(?=[eéèêiy])|e(?=[aoâ]))/g, 'g'],
      [/(?<=[aeiouéèê])y(?=[aeiouéèê])/g, 'j'],
      // mute endings; of -ent the one of verbs: ils lisent, but souvent, comment
      [/(?<=[aeiouyàâéèêîôû].*[^m])(?<!v|[cd]i|fér|urg|^arg|r[eé]c|bs|cid)ent$/, ''],
      [/(?<=[aeiouyàâéèêîïôûœ].*)es?$/, ''],
    ],
    // i and ou before a vowel, u before i glide into it (information, oui, lui), unless behind two consonants (client)
    nucleus: /(?:(?<![bcdfgptv][lr])(?:ou|[iy]|u(?=i)))?(?:eau|œu|ou|où|o[iî]|a[iîu]|e[iuû]|[aeiouyàâäéèêëîïôöùûüœ])/g,
    exceptions: { cookies: 2 },
  },
  es: {
    prepare: [
      [/qu/g, 'q'],
      [/gu(?=[eiéí])/g, 'g'],
      [/y$/, 'i'],
      [/y/g, 'j'],
    ],
    // a weak vowel joins its neighbour unless it bears the accent: ser-vi-cio, but tec-no-lo-gí-as
    nucleus: /[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|[íú]|[iuü]+/g,
    exceptions: { cookies: 2 },
  },
  nl: {
    prepare: [[/qu/g, 'kw']],
    nucleus: /ieu|eeu|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|[eëa]i|[oa]u|[aeiouyäëïöüé]/g,
    exceptions: { live: 1, livechat: 2, offline: 2, online: 2, service: 2, team: 1, website: 2 },
  },
}

/**
 * Spoken syllables of a word: groups of vowels, with the corrections of the language. An abbreviation in capitals is spelt
 * out (`IP` has two), and a digit counts as one.
 */
export function syllablesOf(word: string, language: Counted): number {
  const { prepare, nucleus, exceptions } = rules[language]
  const parts = (word.match(/\p{L}+|\d/gu) ?? []).map((part) => {
    if (/^(?:\d|\p{Lu}{2,})$/u.test(part)) return part.length
    const small = part.toLowerCase()
    const spoken = prepare.reduce((text, [from, to]) => text.replace(from, to), small)
    return exceptions[small] ?? spoken.match(nucleus)?.length ?? 0
  })
  return Math.max(
    1,
    parts.reduce((sum, count) => sum + count, 0),
  )
}
