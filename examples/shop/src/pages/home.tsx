import { Counter } from '../art/counter'
import { goods } from '../goods'
import { Page } from '../layout/page'
import { ShopLink, useView } from '../view'
import { GoodsCard } from './goods-card'

export function Home() {
  const { w } = useView()
  return (
    <Page title={w.home.title} className="home">
      <section className="wide hero">
        <div className="hero-text">
          <h1>{w.home.title}</h1>
          <p className="lead">{w.home.lead}</p>
          <div className="row">
            <ShopLink to="/kaffee" className="button">
              {w.home.toGoods}
            </ShopLink>
            <ShopLink to="/service" className="button button-plain">
              {w.home.toService}
            </ShopLink>
          </div>
        </div>
        <Counter />
      </section>
      <section className="promises">
        <ul className="wide">
          {w.home.promises.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="wide picks">
        <div className="section-head">
          <h2>{w.home.picks}</h2>
          <ShopLink to="/kaffee">{w.home.all}</ShopLink>
        </div>
        <ul className="goods">
          {goods.slice(0, 4).map((thing) => (
            <GoodsCard key={thing.id} thing={thing} level="h3" />
          ))}
        </ul>
      </section>
      <section className="story">
        <div className="wide story-row">
          <h2>{w.home.storyTitle}</h2>
          <div>
            {w.home.story.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </div>
      </section>
    </Page>
  )
}
