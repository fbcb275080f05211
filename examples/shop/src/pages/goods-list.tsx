import { goods } from '../goods'
import { Page } from '../layout/page'
import { useView } from '../view'
import { GoodsCard } from './goods-card'

export function GoodsList() {
  const { w } = useView()
  return (
    <Page title={w.goods.title}>
      <h1>{w.goods.title}</h1>
      <p className="lead">{w.goods.lead}</p>
      {(['coffee', 'gear'] as const).map((kind) => (
        <section key={kind}>
          <h2>{w.goods[kind]}</h2>
          <ul className="goods">
            {goods
              .filter((thing) => thing.kind === kind)
              .map((thing) => (
                <GoodsCard key={thing.id} thing={thing} level="h3" />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
