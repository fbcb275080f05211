import { vendorOrigin } from './vendor-origin'
import { useView } from './view'

/** The film, in the video host's own frame; fetched only after the visitor agreed. */
export default function Film() {
  const { language, w } = useView()
  return <iframe className="film-frame" src={`${vendorOrigin}/video/?lang=${language}`} title={w.product.filmTitle} />
}
