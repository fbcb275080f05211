/** What every site has, without a class: a style sheet that leaks shows here. */
export function Host() {
  return (
    <section aria-label="Beispiel" id="host">
      <h1>Kaffee, heute geröstet</h1>
      <h2>Unsere Röstungen</h2>
      <p>
        Zwei Sorten, <a href="#sorten">frisch aus Leipzig</a>.
      </p>
      <ul id="sorten">
        <li>Morgenrot</li>
        <li>Abendblau</li>
      </ul>
      <ol>
        <li>Wählen</li>
      </ol>
      <dl>
        <dt>Versand</dt>
        <dd>2 Tage</dd>
      </dl>
      <form>
        <label>
          Menge <input type="number" defaultValue={1} />
        </label>
        <label>
          <input type="checkbox" defaultChecked /> Gemahlen
        </label>
        <select aria-label="Mahlgrad">
          <option>fein</option>
        </select>
        <textarea aria-label="Gruß" />
        <button type="button">In den Korb</button>
      </form>
      <table>
        <tbody>
          <tr>
            <th>Preis</th>
            <td>12 €</td>
          </tr>
        </tbody>
      </table>
      <dialog open id="host-dialog" style={{ position: 'static' }}>
        <p>Ein Dialog der Seite</p>
      </dialog>
      <hr />
      <svg width="20" height="20" role="img" aria-label="Punkt">
        <circle cx="10" cy="10" r="8" />
      </svg>
    </section>
  )
}
