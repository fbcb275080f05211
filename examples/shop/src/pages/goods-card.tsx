import { Picture } from '../art/bag'
import { priceText, type Thing } from '../goods'
import { ShopLink, useView } from '../view'

export function GoodsCard({ thing, level = 'h2' }: { thing: Thing; level?: 'h2' | 'h3' }) {
  const { language } = useView()
  const Heading = level
  return (
    <li className="goods-card">
      <Picture thing={thing} />
      <div className="goods-card-text">
        <Heading>
          <ShopLink to={`/kaffee/${thing.id}`}>{thing.name}</ShopLink>
        </Heading>
        <p>{thing.short[language]}</p>
        <p className="goods-price">
          <strong>{priceText(language, thing.price)}</strong> <span>{thing.amount[language]}</span>
        </p>
      </div>
    </li>
  )
}
