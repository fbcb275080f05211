import { ChatPlaceholder, ConsentBanner, ConsentProvider } from 'ask-first'
import { useLocale } from 'ask-first/locales'
import deTexts from 'ask-first/locales/de'
import enTexts from 'ask-first/locales/en'
import { useEffect } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { alternatives } from './alternatives'
import { CartProvider } from './cart'
import { chat, consent } from './consent'
import { Footer } from './layout/footer'
import { Header } from './layout/header'
import { FollowPlainLinks, StartAtTop } from './page-life'
import { CartPage } from './pages/cart-page'
import { ChatPage } from './pages/chat-page'
import { GoodsList } from './pages/goods-list'
import { Home } from './pages/home'
import { Imprint } from './pages/imprint'
import { Missing } from './pages/missing'
import { Privacy } from './pages/privacy'
import { Product } from './pages/product'
import { ServicePage } from './pages/service-page'
import type { Platform } from './platforms/platform'
import { useView, ViewProvider } from './view'

export function App({ platform }: { platform?: Platform | undefined }) {
  return (
    <BrowserRouter>
      <ViewProvider>
        <CartProvider>
          <Shop platform={platform} />
        </CartProvider>
      </ViewProvider>
    </BrowserRouter>
  )
}

function Shop({ platform }: { platform: Platform | undefined }) {
  const { language, kit, href } = useView()
  const locale = useLocale(language === 'en' ? enTexts : deTexts, kit)
  useEffect(() => platform?.speak(language), [platform, language])
  return (
    <ConsentProvider consent={consent} locale={locale} source={platform?.source}>
      <ConsentBanner />
      {platform?.Layers && <platform.Layers />}
      <Header />
      <Routes>
        <Route index element={<Home />} />
        <Route path="kaffee" element={<GoodsList />} />
        <Route path="kaffee/:id" element={<Product />} />
        <Route path="warenkorb" element={<CartPage />} />
        <Route path="service" element={<ServicePage />} />
        <Route path="chat" element={<ChatPage />} />
        <Route path="datenschutz" element={<Privacy platform={platform} />} />
        <Route path="impressum" element={<Imprint />} />
        <Route path="*" element={<Missing />} />
      </Routes>
      <Footer />
      <ChatPlaceholder service={chat} href={href('/chat')} alternatives={alternatives} />
      <FollowPlainLinks />
      <StartAtTop />
    </ConsentProvider>
  )
}
