import { useState } from 'react'
import { Picture } from '../art/bag'
import { useCart } from '../cart'
import { goods, priceText } from '../goods'
import { Page } from '../layout/page'
import { ShopLink, useView } from '../view'

const freeFrom = 4000
const shippingPrice = 490

export function CartPage() {
  const { w, language } = useView()
  const { amounts, sum, size, set } = useCart()
  const [isAtEnd, setAtEnd] = useState(false)
  if (size === 0) {
    return (
      <Page title={w.cart.title}>
        <h1>{w.cart.title}</h1>
        <p className="lead">{w.cart.empty}</p>
        <ShopLink to="/kaffee" className="button">
          {w.cart.toGoods}
        </ShopLink>
      </Page>
    )
  }
  const shipping = sum >= freeFrom ? 0 : shippingPrice
  return (
    <Page title={w.cart.title}>
      <h1>{w.cart.title}</h1>
      <div className="cart">
        <ul className="cart-lines">
          {goods
            .filter(({ id }) => (amounts[id] ?? 0) > 0)
            .map((thing) => {
              const amount = amounts[thing.id] ?? 0
              return (
                <li key={thing.id}>
                  <Picture thing={thing} className="cart-picture" />
                  <div className="cart-name">
                    <ShopLink to={`/kaffee/${thing.id}`}>{thing.name}</ShopLink>
                    <span>{thing.amount[language]}</span>
                  </div>
                  <fieldset className="stepper" aria-label={`${w.cart.amount}: ${thing.name}`}>
                    <button type="button" aria-label={w.cart.less} onClick={() => set(thing.id, amount - 1)}>
                      −
                    </button>
                    <span role="status">{amount}</span>
                    <button type="button" aria-label={w.cart.more} onClick={() => set(thing.id, amount + 1)}>
                      +
                    </button>
                  </fieldset>
                  <span className="cart-sum">{priceText(language, thing.price * amount)}</span>
                </li>
              )
            })}
        </ul>
        <div className="bill">
          <dl>
            <dt>{w.cart.goods}</dt>
            <dd>{priceText(language, sum)}</dd>
            <dt>{w.cart.shipping}</dt>
            <dd>{shipping === 0 ? w.cart.free : priceText(language, shipping)}</dd>
            <dt className="bill-total">{w.cart.total}</dt>
            <dd className="bill-total">{priceText(language, sum + shipping)}</dd>
          </dl>
          <p>{w.cart.tax}</p>
          <button type="button" className="button" onClick={() => setAtEnd(true)}>
            {w.cart.pay}
          </button>
          <p role="status">{isAtEnd && w.cart.demo}</p>
        </div>
      </div>
    </Page>
  )
}
