/**
 * A text of a language with the places it must have: `Message<'name'>` is any text with `{name}` in it, and one without
 * does not compile. Two places may stand in either order.
 */
export type Message<A extends string, B extends string = never> = [B] extends [never]
  ? `${string}{${A}}${string}`
  : `${string}{${A}}${string}{${B}}${string}` | `${string}{${B}}${string}{${A}}${string}`

/** The names of the places of a text whose words the compiler knows. */
export type PlacesOf<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | PlacesOf<Rest> : never
