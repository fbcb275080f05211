/** The variants of the disclaimer, each with what it cannot do without. */
export type DisclaimerWays =
  | {
      /** Among other content, as a section. @default 'inline' */
      variant?: 'inline'
      open?: never
      onOpenChange?: never
      onContinue?: never
      onNotNow?: never
    }
  | {
      /** A modal dialog with a button that closes it. Closing is no consent. */
      variant: 'dialog'
      open: boolean
      /** Told when the visitor closes it. */
      onOpenChange(open: boolean): void
      onContinue?: never
      onNotNow?: never
    }
  | {
      /** A section with two buttons, shown before the chat. Neither button grants or records anything. */
      variant: 'step'
      /** Told when the visitor goes on to the chat. */
      onContinue(): void
      /** Told when the visitor leaves without the chat. */
      onNotNow(): void
      open?: never
      onOpenChange?: never
    }
