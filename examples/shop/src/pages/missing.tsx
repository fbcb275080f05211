import { Page } from '../layout/page'
import { ShopLink, useView } from '../view'

export function Missing() {
  const {
    w: { missing },
  } = useView()
  return (
    <Page title={missing.title}>
      <h1>{missing.title}</h1>
      <p className="lead">{missing.text}</p>
      <ShopLink to="/" className="button">
        {missing.home}
      </ShopLink>
    </Page>
  )
}
