import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/opsz.css'
import 'ask-first/styles.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/goods.css'
import './styles/pages.css'
import { App } from './app'
import { platformOf } from './platforms'

const root = document.getElementById('root')
if (root)
  void platformOf(window.location.search)
    // without the code that speaks with it the kit asks by itself, rather than that there is no shop
    .catch(() => undefined)
    .then((platform) =>
      createRoot(root).render(
        <StrictMode>
          <App platform={platform} />
        </StrictMode>,
      ),
    )
