import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { goods } from './goods'

const key = 'cart'
const most = 20

type Amounts = Readonly<Record<string, number>>

interface Cart {
  readonly amounts: Amounts
  /** How many things are in it. */
  readonly size: number
  /** In cents. */
  readonly sum: number
  /** @param amount 0 takes the thing out; at most 20 */
  set(id: string, amount: number): void
}

const CartContext = createContext<Cart | undefined>(undefined)

/** The cart of this tab. Nothing is stored before something is put in. */
export function CartProvider({ children }: { children: ReactNode }) {
  const [amounts, setAmounts] = useState(read)
  const cart = useMemo<Cart>(
    () => ({
      amounts,
      size: goods.reduce((size, { id }) => size + (amounts[id] ?? 0), 0),
      sum: goods.reduce((sum, { id, price }) => sum + price * (amounts[id] ?? 0), 0),
      set(id, amount) {
        const next = { ...amounts, [id]: Math.min(most, Math.max(0, Math.round(amount))) }
        setAmounts(next)
        write(next)
      },
    }),
    [amounts],
  )
  return <CartContext.Provider value={cart}>{children}</CartContext.Provider>
}

export function useCart(): Cart {
  const cart = useContext(CartContext)
  if (!cart) throw new Error('useCart needs CartProvider around it')
  return cart
}

function read(): Amounts {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const known = Object.entries(kept).filter(([id, amount]) => goods.some((thing) => thing.id === id) && Number.isInteger(amount))
    return Object.fromEntries(known.map(([id, amount]) => [id, Math.min(most, Math.max(0, Number(amount)))]))
  } catch {
    return {}
  }
}

function write(amounts: Amounts): void {
  try {
    if (Object.values(amounts).some((amount) => amount > 0)) window.sessionStorage.setItem(key, JSON.stringify(amounts))
    else window.sessionStorage.removeItem(key)
  } catch {
    // storage is blocked: the cart lives as long as the page
  }
}
