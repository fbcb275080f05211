import { mount } from '../page/mount'
import { Page } from '../page/page'

mount(<Page />)
