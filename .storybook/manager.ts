import { addons } from 'storybook/manager-api'
import { addWeightPanel } from './judge-panel'
import { theme } from './theme'

addons.setConfig({ theme })

addWeightPanel()
