import { createRoot } from 'react-dom/client'
import { Site } from './site.jsx'

createRoot(document.getElementById('root')).render(
  <Site>
    <footer />
  </Site>,
)
