import type { Review } from '../types.js'

const review: Review = {
  by: 'the maintainers of Ask First, who also wrote it',
  on: '2026-11-27',
  of: 'every text, for plain words and for the facts it must state; no legal review',
}

export default review
