import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/opsz.css'
import 'ask-first/styles.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/goods.css'
import './styles/pages.css'
import { App } from './app'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
