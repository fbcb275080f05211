import { useState } from 'react'

const goods = Array.from({ length: 100 }, (_, index) => `Sorte ${index + 1}`)

/** A small page as sites have them: with and without the kit it is the same. */
export function Site({ children }) {
  const [amount, setAmount] = useState(0)
  return (
    <>
      <header>
        <nav>
          {['Kaffee', 'Service', 'Warenkorb'].map((name) => (
            <a key={name} href={`/${name.toLowerCase()}`}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>Kaffee, heute geröstet</h1>
        <ul>
          {goods.map((name) => (
            <li key={name}>
              {name}{' '}
              <button type="button" onClick={() => setAmount(amount + 1)}>
                In den Warenkorb ({amount})
              </button>
            </li>
          ))}
        </ul>
      </main>
      {children}
    </>
  )
}
