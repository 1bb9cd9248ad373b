import type { Contenu, Plage, Valeur } from '../port'
import { ErreurClasseur } from '../port'
import { versFrancais } from './codes-erreur'
import { executer } from './erreurs'
import { obtenir } from './plages'

/** Ce qu’Office.js rend pour une plage : trois tableaux de même forme ; `values` nul au-delà de sa limite, sans erreur. */
export interface LectureBrute {
  readonly values: readonly (readonly unknown[])[] | null
  readonly valueTypes: readonly (readonly string[])[]
  readonly formulas: readonly (readonly unknown[])[]
}

export async function lireMorceau(plage: Plage): Promise<Contenu> {
  const brute = await executer(plage.feuille, async (context) => {
    const cellules = obtenir(context, plage)
    cellules.load('values,valueTypes,formulas')
    await context.sync()
    return { values: cellules.values, valueTypes: cellules.valueTypes, formulas: cellules.formulas }
  })
  return interpreter(brute, plage)
}

/** Sépare vide, texte vide, nombre, erreur et formule. */
export function interpreter(brute: LectureBrute, plage: Plage): Contenu {
  const { values, valueTypes, formulas } = brute
  if (values?.length !== plage.lignes) {
    throw new ErreurClasseur('hote', { feuille: plage.feuille, code: 'ReponseIncomplete', message: 'values' })
  }
  const valeurs = values.map((rangee, i) => rangee.map((valeur, j) => interpreterValeur(valeur, valueTypes[i]?.[j])))
  const formules = formulas.map((rangee, i) => rangee.map((formule, j) => interpreterFormule(formule, values[i]?.[j])))
  return { valeurs, formules }
}

function interpreterValeur(valeur: unknown, type: string | undefined): Valeur {
  if (type === 'Empty' || valeur === null || valeur === undefined) return null
  if (type === 'Error') return { erreur: versFrancais(String(valeur)) }
  return typeof valeur === 'number' || typeof valeur === 'boolean' ? valeur : String(valeur)
}

function interpreterFormule(formule: unknown, valeur: unknown): string | null {
  // Un texte saisi « ’=A1 » revient identique dans `formulas` et dans `values` : ce n’est pas une formule.
  if (typeof formule !== 'string' || !formule.startsWith('=') || formule === valeur) return null
  return rendreNomDAppel(formule)
}

const TEXTE_OU_NOM_ENREGISTRE = /"(?:[^"]|"")*"|_xldudf_MIXITE_(?=[A-Z])/gi

/** Complément non chargé, Excel montre le nom enregistré `_xldudf_MIXITE_X` ; le port ne connaît que `MIXITE.X`. */
function rendreNomDAppel(formule: string): string {
  return formule.replace(TEXTE_OU_NOM_ENREGISTRE, (trouve) => (trouve.startsWith('"') ? trouve : 'MIXITE.'))
}
