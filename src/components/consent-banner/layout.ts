interface Anywhere {
  /** At an edge of the window, or in the page's flow where it stands; a modal has neither. @default 'fixed' */
  placement?: 'fixed' | 'flow'
  position?: undefined
}

interface Fixed<Position extends string> {
  placement?: 'fixed'
  /** The edge of a bar, the corner or edge of a card; `start` and `end` follow the writing direction. @default 'bottom', of a card 'bottom-start' */
  position: Position
}

interface Confirming {
  /**
   * After an answer the region stays and says what now is on, with a button that hides it. A modal goes with the answer.
   * @default false
   */
  confirmation?: boolean
}

interface Bar {
  /**
   * `bar`: as wide as the text needs. `card`: narrow, in a corner. `modal`: a native dialog that holds the page back until
   * it is answered; fetched when it is needed, and nothing is shown before.
   * @default 'bar'
   */
  layout?: 'bar'
}

interface Card {
  layout: 'card'
}

interface Modal {
  layout: 'modal'
  placement?: undefined
  position?: undefined
  confirmation?: undefined
}

type Edge = 'top' | 'bottom'

/** How the banner stands on the page; what cannot be does not compile. */
export type BannerLayout =
  | (Bar & Confirming & (Anywhere | Fixed<Edge>))
  | (Card & Confirming & (Anywhere | Fixed<`${Edge}-${'start' | 'center' | 'end'}`>))
  | Modal
