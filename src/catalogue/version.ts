/** Version du paquet, du manifeste, du volet et de `MIXITE.VERSION()` : un essai exige leur égalité. */
export const VERSION = '0.1.0'

export const ESPACE_DE_NOMS = 'MIXITE'
