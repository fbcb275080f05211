import { ConsentGate } from 'ask-first'
import { useParams } from 'react-router'
import { Picture } from '../art/bag'
import { useCart } from '../cart'
import { goods, priceText } from '../goods'
import { Page } from '../layout/page'
import { ShopLink, useView } from '../view'
import { Missing } from './missing'

const loadFilm = () => import('../film')

export function Product() {
  const { id } = useParams()
  const { w, language } = useView()
  const { amounts, set } = useCart()
  const thing = goods.find((one) => one.id === id)
  if (!thing) return <Missing />
  const isCoffee = thing.kind === 'coffee'
  const amount = amounts[thing.id] ?? 0
  return (
    <Page title={thing.name}>
      <p className="crumb">
        <ShopLink to="/kaffee">← {w.product.back}</ShopLink>
      </p>
      <div className="product">
        <Picture thing={thing} className="product-picture" />
        <div>
          <h1>{thing.name}</h1>
          <p className="lead">{thing.short[language]}</p>
          <p>{thing.text[language]}</p>
          <dl className="traits">
            <dt>{isCoffee ? w.product.notes : w.product.care}</dt>
            <dd>{thing.notes[language]}</dd>
            <dt>{isCoffee ? w.product.origin : w.product.made}</dt>
            <dd>{thing.origin[language]}</dd>
            <dt>{isCoffee ? w.product.roast : w.product.material}</dt>
            <dd>{thing.roast[language]}</dd>
          </dl>
          <p className="product-price">
            <strong>{priceText(language, thing.price)}</strong>{' '}
            <span>
              {thing.amount[language]}, {w.product.price}
            </span>
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => set(thing.id, amount + 1)}>
              {w.product.add}
            </button>
            <span role="status">{amount > 0 && `${w.product.added} ${amount}`}</span>
          </div>
        </div>
      </div>
      <section className="film">
        <div>
          <h2>{w.product.film}</h2>
          <p>{w.product.filmText}</p>
          <h3>{w.product.recipe}</h3>
          <ol>
            {w.product.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <div className="film-box">
          <ConsentGate service="video" load={loadFilm} />
        </div>
      </section>
    </Page>
  )
}
