declare module 'json-logic-js' {
  /** Règle ou valeur JSON. */
  export type Regle = number | string | boolean | null | readonly Regle[] | { readonly [operation: string]: Regle }
  const jsonLogic: { apply(regle: Regle, donnees: unknown): unknown }
  export default jsonLogic
}
