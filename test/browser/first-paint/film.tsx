import { gatedHost } from './site.js'

export default function Film() {
  return <iframe title="Film" src={`https://${gatedHost}/1`} />
}
