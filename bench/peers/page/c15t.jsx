import { ConsentBanner, ConsentManagerProvider } from '@c15t/react'
import { createRoot } from 'react-dom/client'
import { Site } from '../../returning/page/site.jsx'
import '@c15t/react/styles.css'

const options = { mode: 'offline', consentCategories: ['necessary', 'functionality'] }

createRoot(document.getElementById('root')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <Site />
  </ConsentManagerProvider>,
)
