export default function Film() {
  return <p>Film</p>
}
