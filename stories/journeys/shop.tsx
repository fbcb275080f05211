import { ChatPlaceholder, ConsentBanner, ConsentGate } from 'ask-first'
import { contacts } from '../fixtures/contacts'
import { ShopPage } from '../fixtures/shop-page'

const loadFilm = () => import('../fixtures/film')

/** A whole page, as a visitor meets it: a banner, a film, a chat, and the way to the settings. */
export function Shop() {
  return (
    <>
      <ConsentBanner />
      <ShopPage>
        <ConsentGate service="video" load={loadFilm} />
      </ShopPage>
      <ChatPlaceholder service="chat" href="#chat" alternatives={contacts} />
    </>
  )
}

/** The rules for whole pages: everything must stand in a landmark, too. */
export const wholePage = {
  config: {
    rules: [
      { id: 'region', enabled: true },
      { id: 'target-size', enabled: true },
    ],
  },
}
