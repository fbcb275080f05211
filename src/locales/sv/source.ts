import type { Checked, SourceMessages } from '../types.js'

/** Swedish texts where a consent platform decides. */
const source = {
  waiting: 'Samtyckesinställningarna på den här webbplatsen laddas fortfarande.',
  unavailable: {
    blocked:
      'Samtyckesinställningarna på den här webbplatsen är blockerade, kanske av ett tillägg i webbläsaren. Därför förblir valfria tjänster avstängda.',
    timeout: 'Samtyckesinställningarna på den här webbplatsen svarar inte. Därför förblir valfria tjänster avstängda.',
    error: 'Samtyckesinställningarna på den här webbplatsen rapporterar ett fel. Därför förblir valfria tjänster avstängda.',
  },
  stored: 'Ditt svar sparas därefter i samtyckesinställningarna på den här webbplatsen ({name}).',
  visit: 'Det gäller för detta besök. Samtyckesinställningarna på den här webbplatsen ({name}) förblir som de är.',
  settings: 'För detta öppnas samtyckesinställningarna på den här webbplatsen ({name}). Där bestämmer du.',
  nowhere: 'Samtyckesinställningarna på den här webbplatsen känner inte till tjänsten. Därför förblir den avstängd.',
  category: 'Svaret gäller för hela kategorin ”{category}”.',
  also: 'Det gäller även: {items}.',
  recorded: 'Den nuvarande inställningen sparas också där: {items}.',
  failed: 'Samtyckesinställningarna tog inte emot ditt svar. Inget har laddats.',
  refusedHere: 'Tjänsten är av här. I samtyckesinställningarna på den här webbplatsen är den fortfarande tillåten; där kan du ändra det.',
  open: 'Öppna samtyckesinställningar',
  openFailed: 'Samtyckesinställningarna kunde inte öppnas. Försök igen.',
  intro:
    'I samtyckesinställningarna på den här webbplatsen ({name}) bestämmer du om dessa tjänster och kan återkalla samtycket när som helst. Här ser du vad som gäller för tillfället.',
} as const

const texts: SourceMessages = source satisfies Checked<SourceMessages, typeof source>

export default texts
