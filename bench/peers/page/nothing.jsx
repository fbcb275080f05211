import { createRoot } from 'react-dom/client'
import { Site } from '../../returning/page/site.jsx'

createRoot(document.getElementById('root')).render(<Site />)
