import { headSnippet } from 'ask-first/server'
import { consent } from './consent'

/** The script in the head of every page; the layout writes it, the policy names its hash. */
export const snippet = headSnippet(consent)
