import { PrivacySettingsButton } from 'ask-first'
import { ShopLink, useView } from '../view'

export const mail = 'hilfe@muster-kaffee.example'
export const phone = { href: 'tel:+493000000000', text: '030 0000 0000' }

export function Footer() {
  const { w } = useView()
  return (
    <footer className="footer">
      <div className="wide footer-row">
        <div>
          <strong>{w.shop}</strong>
          <p>{w.footer.note}</p>
        </div>
        <div>
          <strong>{w.footer.contact}</strong>
          <ul>
            <li>
              <a href={`mailto:${mail}`}>{mail}</a>
            </li>
            <li>
              <a href={phone.href}>{phone.text}</a>
            </li>
            <li>
              <ShopLink to="/chat">{w.nav.chat}</ShopLink>
            </li>
          </ul>
        </div>
        <div>
          <strong>{w.footer.info}</strong>
          <ul>
            <li>
              <ShopLink to="/datenschutz">{w.privacy.title}</ShopLink>
            </li>
            <li>
              <ShopLink to="/impressum">{w.imprint.title}</ShopLink>
            </li>
            <li>
              <PrivacySettingsButton />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
